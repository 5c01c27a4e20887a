package vn.thutuc.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.Kind;
import vn.thutuc.rules.drl.Expr;

/**
 * Holds a constraint to the dictionary and gives it back with its literals typed: a text compared
 * with a day becomes that day.
 */
final class ConstraintCheck {

  private final Scope scope;

  ConstraintCheck(Scope scope) {
    this.scope = scope;
  }

  /** The constraint, typed. */
  Expr check(Expr constraint) throws Misfit {
    if (constraint instanceof Expr.Logic logic) {
      return new Expr.Logic(logic.and(), check(logic.left()), check(logic.right()));
    } else if (constraint instanceof Expr.Not not) {
      return new Expr.Not(check(not.inner()));
    } else if (constraint instanceof Expr.Compare compare) {
      return compare(compare);
    } else if (constraint instanceof Expr.In in) {
      return in(in);
    } else if (constraint instanceof Expr.Name name && operand(name).kind() == Kind.BOOLEAN) {
      return name;
    }
    throw new Misfit("drl.no-condition");
  }

  /** What stands on one side of a comparison. */
  private record Operand(Expr expr, Kind kind, @Nullable FactField field) {}

  private Operand operand(Expr expr) throws Misfit {
    if (expr instanceof Expr.Literal literal) {
      return new Operand(expr, kindOf(literal.value()), null);
    } else if (expr instanceof Expr.Name name && name.isBinding()) {
      return new Operand(expr, scope.binding(name.name()), null);
    } else if (expr instanceof Expr.Name name) {
      FactField field = scope.field(name.name());
      return new Operand(expr, field.kind(), field);
    }
    throw new Misfit("drl.no-operand");
  }

  static Kind kindOf(@Nullable Object literal) {
    if (literal == null) {
      return Kind.NONE;
    } else if (literal instanceof Boolean) {
      return Kind.BOOLEAN;
    }
    return literal instanceof String ? Kind.TEXT : Kind.NUMBER;
  }

  private Expr compare(Expr.Compare compare) throws Misfit {
    Operand left = operand(compare.left());
    Operand right = operand(compare.right());
    Operand typedLeft = typed(left, right);
    Operand typedRight = typed(right, left);
    Kind kind = typedLeft.kind() == Kind.NONE ? typedRight.kind() : typedLeft.kind();
    boolean ordered = kind == Kind.NUMBER || kind == Kind.DATE;
    boolean missing = typedLeft.kind() == Kind.NONE || typedRight.kind() == Kind.NONE;
    if (compare.sign().isOrder() && (!ordered || missing)) {
      throw new Misfit("drl.no-order", words(left), words(right));
    }
    return new Expr.Compare(compare.sign(), typedLeft.expr(), typedRight.expr());
  }

  private Expr in(Expr.In in) throws Misfit {
    Operand value = operand(in.value());
    List<Expr> options = new ArrayList<>();
    for (Expr option : in.options()) {
      if (!(option instanceof Expr.Literal)) {
        throw new Misfit("drl.no-operand");
      }
      options.add(typed(operand(option), value).expr());
    }
    return new Expr.In(in.value(), options, in.negated());
  }

  /** {@code operand} as the other side needs it. */
  private static Operand typed(Operand operand, Operand other) throws Misfit {
    if (operand.expr() instanceof Expr.Literal literal
        && literal.value() instanceof String words
        && other.kind() == Kind.DATE) {
      return new Operand(new Expr.Literal(day(words)), Kind.DATE, null);
    } else if (operand.kind() != other.kind()
        && operand.kind() != Kind.NONE
        && other.kind() != Kind.NONE
        && !isDayText(other, operand)) {
      throw new Misfit("drl.type-mismatch", words(operand), words(other));
    }
    FactField field = other.field();
    if (field != null
        && field.type() == FieldType.CHOICE
        && operand.expr() instanceof Expr.Literal literal
        && literal.value() != null
        && !field.values().contains(literal.value().toString())) {
      throw new Misfit("drl.unknown-value", words(operand), field.name(), field.values());
    }
    return operand;
  }

  private static boolean isDayText(Operand literal, Operand day) {
    return day.kind() == Kind.DATE
        && literal.kind() == Kind.TEXT
        && literal.expr() instanceof Expr.Literal;
  }

  private static LocalDate day(String words) throws Misfit {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new Misfit("drl.no-such-day", words);
    }
  }

  private static String words(Operand operand) {
    return operand.expr() instanceof Expr.Literal literal
        ? String.valueOf(literal.value())
        : ((Expr.Name) operand.expr()).name();
  }
}
