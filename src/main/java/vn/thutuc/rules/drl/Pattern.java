package vn.thutuc.rules.drl;

import java.util.List;

/**
 * {@code Child(age < 16, $a : age)}: facts of a type, what they must fulfil, what they lend a name
 * to.
 */
public record Pattern(String type, List<Expr> constraints, List<Binding> bindings, int line) {

  public Pattern {
    constraints = List.copyOf(constraints);
    bindings = List.copyOf(bindings);
  }

  /** {@code $a : age}. */
  public record Binding(String name, String field) {}
}
