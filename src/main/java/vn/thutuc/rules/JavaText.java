package vn.thutuc.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.drl.Expr;

/** Writes checked expressions as Java, every name chosen by us and every text escaped. */
final class JavaText {

  private final UnaryOperator<String> names;

  /**
   * @param names the generated name of a field or binding
   */
  JavaText(UnaryOperator<String> names) {
    this.names = names;
  }

  String of(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal(literal.value());
    } else if (expr instanceof Expr.Name name) {
      return names.apply(name.name());
    } else if (expr instanceof Expr.Compare compare) {
      return compare(compare);
    } else if (expr instanceof Expr.Logic logic) {
      String sign = logic.and() ? " && " : " || ";
      return "(" + condition(logic.left()) + sign + condition(logic.right()) + ")";
    } else if (expr instanceof Expr.Not not) {
      return "!(" + condition(not.inner()) + ")";
    } else if (expr instanceof Expr.In in) {
      return in(in);
    }
    Expr.Sum sum = (Expr.Sum) expr;
    String method =
        switch (sum.sign()) {
          case PLUS -> "plus";
          case MINUS -> "minus";
          case TIMES -> "times";
          case DIVIDE -> "divide";
        };
    return call("Arithmetic." + method, of(sum.left()), of(sum.right()));
  }

  /** An expression where a condition is asked for; a field alone means "is true". */
  String condition(Expr expr) {
    return expr instanceof Expr.Name ? "Comparison.isTrue(" + of(expr) + ")" : of(expr);
  }

  private String compare(Expr.Compare compare) {
    String left = of(compare.left());
    String right = of(compare.right());
    return switch (compare.sign()) {
      case EQUAL -> call("Comparison.equal", left, right);
      case NOT_EQUAL -> "!" + call("Comparison.equal", left, right);
      case LESS -> call("Comparison.less", left, right);
      case LESS_OR_EQUAL -> call("Comparison.lessOrEqual", left, right);
      case GREATER -> call("Comparison.less", right, left);
      case GREATER_OR_EQUAL -> call("Comparison.lessOrEqual", right, left);
    };
  }

  private String in(Expr.In in) {
    String value = of(in.value());
    String any =
        in.options().stream()
            .map(option -> call("Comparison.equal", value, of(option)))
            .reduce((one, other) -> one + " || " + other)
            .orElse("false");
    return (in.negated() ? "!(" : "(") + any + ")";
  }

  private static String call(String method, String left, String right) {
    return method + "(" + left + ", " + right + ")";
  }

  static String literal(@Nullable Object value) {
    if (value instanceof String text) {
      return quoted(text);
    } else if (value instanceof Long whole) {
      return whole + "L";
    } else if (value instanceof BigDecimal exact) {
      return "Arithmetic.number(\"" + exact.toPlainString() + "\")";
    } else if (value instanceof LocalDate day) {
      return "Arithmetic.day(\"" + day + "\")";
    }
    return String.valueOf(value);
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ' || sign == 0x7f) {
        quoted.append("\\%03o".formatted((int) sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }
}
