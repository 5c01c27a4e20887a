package vn.thutuc.rules.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a rule's {@code when}. */
public sealed interface Condition {

  Pattern pattern();

  /** True if the condition can cease to hold when more facts are derived. */
  default boolean needsAllFacts() {
    return this instanceof Absent || this instanceof Gathered;
  }

  /** Holds once for each fact. */
  record Matched(Pattern pattern) implements Condition {}

  /** {@code not}. */
  record Absent(Pattern pattern) implements Condition {}

  /** {@code exists}. */
  record Present(Pattern pattern) implements Condition {}

  /** {@code accumulate(pattern; functions; constraints)}. */
  record Gathered(Pattern pattern, List<Function> functions, List<Expr> constraints)
      implements Condition {
    public Gathered {
      functions = List.copyOf(functions);
      constraints = List.copyOf(constraints);
    }
  }

  /**
   * @param argument the binding it runs over; null for count
   */
  record Function(Kind kind, @Nullable String argument, String binding) {}

  /** The functions of {@code accumulate}. */
  enum Kind {
    COUNT,
    SUM,
    MIN,
    MAX
  }
}
