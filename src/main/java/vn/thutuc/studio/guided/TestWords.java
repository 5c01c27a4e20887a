package vn.thutuc.studio.guided;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.thutuc.page.Words;
import vn.thutuc.rules.FactField;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.drl.Expr;

/** Comparisons and computations in words, about facts of one type. */
final class TestWords {

  private final Words words;
  private final Vocabulary vocabulary;
  private final String type;

  TestWords(Words words, Vocabulary vocabulary, String type) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.type = type;
  }

  private String say(String key, Object... args) {
    return words.text("studio.rules.say." + key, args);
  }

  String all(List<Expr> constraints) {
    return constraints.stream().map(each -> inner(each, 2)).collect(Collectors.joining(say("and")));
  }

  private String inner(Expr expr, int least) {
    String said = test(expr);
    int rank = expr instanceof Expr.Logic logic ? logic.and() ? 2 : 1 : 3;
    return rank < least ? say("group", said) : said;
  }

  private String test(Expr expr) {
    if (expr instanceof Expr.Logic logic) {
      int rank = logic.and() ? 2 : 1;
      return inner(logic.left(), rank)
          + say(logic.and() ? "and" : "or")
          + inner(logic.right(), rank + 1);
    } else if (expr instanceof Expr.Not not) {
      return say("not", test(not.inner()));
    } else if (expr instanceof Expr.In in) {
      String name = operand(in.value(), in.value());
      String list =
          in.options().stream()
              .map(each -> operand(each, in.value()))
              .collect(Collectors.joining(", "));
      return say(in.negated() ? "sign.not-in" : "sign.in", name, list);
    } else if (expr instanceof Expr.Compare compare) {
      return comparison(compare);
    }
    return say("sign.holds", operand(expr, expr));
  }

  private String comparison(Expr.Compare compare) {
    String left = operand(compare.left(), compare.right());
    if (compare.right() instanceof Expr.Literal literal && literal.value() == null) {
      return say(compare.sign() == Expr.Comparator.EQUAL ? "sign.unknown" : "sign.known", left);
    }
    String right = operand(compare.right(), compare.left());
    return say("sign." + Sign.of(compare.sign()).key(), left, right);
  }

  /** One side of a comparison; a value is said as the field on the other side calls it. */
  private String operand(Expr expr, Expr other) {
    if (expr instanceof Expr.Name name) {
      return name(name.name());
    } else if (expr instanceof Expr.Literal literal) {
      String of = other instanceof Expr.Name name ? name.name() : "";
      return vocabulary
          .field(type, of)
          .map(field -> value(field, literal))
          .orElseGet(() -> plain(literal));
    }
    return sum(expr);
  }

  String name(String name) {
    return name.startsWith("$")
        ? name
        : vocabulary
            .field(type, name)
            .map(FactField::label)
            .map(words::of)
            .map(TestWords::quoted)
            .orElse(name);
  }

  String value(FactField field, Expr.Literal literal) {
    Object value = literal.value();
    if (value != null && field.type() == FieldType.CHOICE) {
      return quoted(words.of(field.labelOf(value)));
    } else if (value instanceof String text && field.type() == FieldType.DATE) {
      try {
        return words.date(LocalDate.parse(text));
      } catch (DateTimeException noDay) {
        return quoted(text);
      }
    }
    return plain(literal);
  }

  private String plain(Expr.Literal literal) {
    Object value = literal.value();
    if (value instanceof Boolean flag) {
      return say(flag ? "yes" : "no");
    } else if (value instanceof Long || value instanceof BigDecimal) {
      return words.number((Number) value);
    }
    return value == null ? say("nothing") : quoted(value.toString());
  }

  static String quoted(String text) {
    return "“" + text + "”";
  }

  /** A computation as people write one. */
  String sum(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return plain(literal);
    } else if (expr instanceof Expr.Sum sum) {
      String sign =
          switch (sum.sign()) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case DIVIDE -> " : ";
          };
      return term(sum.left(), sum, false) + sign + term(sum.right(), sum, true);
    }
    return expr instanceof Expr.Name name ? name.name() : "…";
  }

  private String term(Expr part, Expr.Sum whole, boolean right) {
    boolean group =
        part instanceof Expr.Sum sum
            && (right ? isProduct(whole) || !isProduct(sum) : isProduct(whole) && !isProduct(sum));
    return group ? "(" + sum(part) + ")" : sum(part);
  }

  private static boolean isProduct(Expr.Sum sum) {
    return sum.sign() == Expr.Operator.TIMES || sum.sign() == Expr.Operator.DIVIDE;
  }
}
