package vn.thutuc.rules.drl;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An expression of the rule language: all that constraints and consequences can say. */
public sealed interface Expr {

  /** The expressions this one is made of. */
  default List<Expr> parts() {
    return List.of();
  }

  /** This expression and everything inside it. */
  default Stream<Expr> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Expr::all));
  }

  /** String, Long, BigDecimal, Boolean or null. */
  record Literal(@Nullable Object value) implements Expr {}

  /** A field, or a binding when it starts with {@code $}. */
  record Name(String name) implements Expr {
    public boolean isBinding() {
      return name.startsWith("$");
    }
  }

  /** {@code left == right} and its like. */
  record Compare(Comparator sign, Expr left, Expr right) implements Expr {
    @Override
    public List<Expr> parts() {
      return List.of(left, right);
    }
  }

  /** {@code left && right}, {@code left || right}. */
  record Logic(boolean and, Expr left, Expr right) implements Expr {
    @Override
    public List<Expr> parts() {
      return List.of(left, right);
    }
  }

  /** {@code !inner}. */
  record Not(Expr inner) implements Expr {
    @Override
    public List<Expr> parts() {
      return List.of(inner);
    }
  }

  /** {@code value in (…)}, {@code value not in (…)}. */
  record In(Expr value, List<Expr> options, boolean negated) implements Expr {
    public In {
      options = List.copyOf(options);
    }

    @Override
    public List<Expr> parts() {
      return Stream.concat(Stream.of(value), options.stream()).toList();
    }
  }

  /** {@code left * right} and its like. */
  record Sum(Operator sign, Expr left, Expr right) implements Expr {
    @Override
    public List<Expr> parts() {
      return List.of(left, right);
    }
  }

  /** Comparison signs. */
  enum Comparator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    /** As DRL writes it. */
    public String sign() {
      return sign;
    }

    public boolean isOrder() {
      return this != EQUAL && this != NOT_EQUAL;
    }
  }

  /** Arithmetic signs. */
  enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As DRL writes it. */
    public String sign() {
      return sign;
    }
  }
}
