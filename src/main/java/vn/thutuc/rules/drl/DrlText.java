package vn.thutuc.rules.drl;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rules in the language their designers read: the way back from {@link DrlReader}. What it
 * writes is read as the same rule again.
 */
public final class DrlText {

  private DrlText() {}

  /** A whole rule, one condition and one action a line, with a line end at its end. */
  public static String of(DrlRule rule) {
    StringBuilder text = new StringBuilder("rule " + quoted(rule.name()) + "\n");
    annotation(text, "citation", rule.citation());
    annotation(text, "vi", rule.vi());
    annotation(text, "en", rule.en());
    if (rule.salience() != 0) {
      text.append("  salience ").append(rule.salience()).append("\n");
    }
    text.append("when\n");
    rule.conditions().forEach(each -> text.append("  ").append(of(each)).append("\n"));
    text.append("then\n");
    rule.actions().forEach(each -> text.append("  ").append(of(each)).append("\n"));
    return text.append("end\n").toString();
  }

  private static void annotation(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append("  @%s(%s)%n".formatted(name, quoted(value)).replace("\r", ""));
    }
  }

  public static String of(Condition condition) {
    String pattern = pattern(condition.pattern());
    if (condition instanceof Condition.Absent) {
      return "not " + pattern;
    } else if (condition instanceof Condition.Present) {
      return "exists " + pattern;
    } else if (condition instanceof Condition.Gathered gathered) {
      String functions =
          gathered.functions().stream().map(DrlText::function).collect(Collectors.joining(", "));
      String constraints =
          gathered.constraints().stream().map(DrlText::of).collect(Collectors.joining(", "));
      return "accumulate(%s; %s%s)"
          .formatted(pattern, functions, constraints.isEmpty() ? "" : "; " + constraints);
    }
    return pattern;
  }

  private static String pattern(Pattern pattern) {
    return Stream.concat(
            pattern.constraints().stream().map(DrlText::of),
            pattern.bindings().stream().map(each -> each.name() + " : " + each.field()))
        .collect(Collectors.joining(", ", pattern.type() + "(", ")"));
  }

  private static String function(Condition.Function function) {
    return "%s : %s(%s)"
        .formatted(
            function.binding(),
            function.kind().name().toLowerCase(Locale.ROOT),
            function.argument() == null ? "1" : function.argument());
  }

  public static String of(Action action) {
    if (action instanceof Action.Conclude conclude) {
      String verb = conclude.verb().name().toLowerCase(Locale.ROOT);
      return "ruling.%s(%s);".formatted(verb, quoted(conclude.code()));
    } else if (action instanceof Action.SetValue set) {
      return "ruling.set(%s, %s);".formatted(quoted(set.name()), of(set.value()));
    }
    Action.Derive derive = (Action.Derive) action;
    return derive.arguments().stream()
        .map(DrlText::of)
        .collect(Collectors.joining(", ", "insertLogical(new " + derive.type() + "(", "));"));
  }

  /** An expression, with brackets only where the order of signs needs them. */
  public static String of(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal(literal.value());
    } else if (expr instanceof Expr.Name name) {
      return name.name();
    } else if (expr instanceof Expr.Not not) {
      return "!" + inside(not.inner(), 7);
    } else if (expr instanceof Expr.In in) {
      return in.options().stream()
          .map(DrlText::of)
          .collect(Collectors.joining(", ", inside(in.value(), 7) + sign(in) + "(", ")"));
    } else if (expr instanceof Expr.Compare compare) {
      return binary(compare, compare.sign().sign(), 4);
    } else if (expr instanceof Expr.Logic logic) {
      return logic.and() ? binary(logic, "&&", rank(logic)) : choice(logic);
    }
    Expr.Sum sum = (Expr.Sum) expr;
    return binary(sum, sum.sign().sign(), rank(sum));
  }

  private static String sign(Expr.In in) {
    return in.negated() ? " not in " : " in ";
  }

  private static String binary(Expr expr, String sign, int least) {
    String left = inside(expr.parts().get(0), least);
    String right = inside(expr.parts().get(1), rank(expr) + 1);
    return left + " " + sign + " " + right;
  }

  /** The branches of a choice in brackets: readers need them more than parsers. */
  private static String branch(Expr part) {
    boolean several = part instanceof Expr.Logic logic && logic.and();
    return several ? "(" + of(part) + ")" : of(part);
  }

  private static String choice(Expr.Logic or) {
    boolean grouped = or.right() instanceof Expr.Logic right && !right.and();
    return branch(or.left()) + " || " + (grouped ? "(" + of(or.right()) + ")" : branch(or.right()));
  }

  private static String inside(Expr part, int least) {
    return rank(part) < least ? "(" + of(part) + ")" : of(part);
  }

  /** How strongly the outermost sign binds. */
  private static int rank(Expr expr) {
    if (expr instanceof Expr.Logic logic) {
      return logic.and() ? 2 : 1;
    } else if (expr instanceof Expr.Compare || expr instanceof Expr.In) {
      return 3;
    } else if (expr instanceof Expr.Sum sum) {
      return sum.sign() == Expr.Operator.PLUS || sum.sign() == Expr.Operator.MINUS ? 5 : 6;
    }
    return 7;
  }

  private static String literal(@Nullable Object value) {
    if (value instanceof String text) {
      return quoted(text);
    } else if (value instanceof BigDecimal exact) {
      return exact.toPlainString();
    }
    return String.valueOf(value);
  }

  /** A text in quotes; a backslash before a u is written by number, for its sign is refused. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        quoted.append("\\134");
      } else if (sign == '"' || sign == '\\') {
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
