package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thutuc.rules.drl.Expr;

/** Reads off a constraint which texts it lets a field have. */
final class Literals {

  private Literals() {}

  /**
   * The texts {@code field} must be one of for the constraint to hold; empty if it does not say.
   * {@code category == "4"} and {@code category in ("5", "6")} say.
   */
  static Optional<List<String>> required(Expr constraint, String field) {
    if (constraint instanceof Expr.Compare compare
        && compare.sign() == Expr.Comparator.EQUAL
        && isField(compare.left(), field)
        && compare.right() instanceof Expr.Literal literal
        && literal.value() instanceof String text) {
      return Optional.of(List.of(text));
    } else if (constraint instanceof Expr.In in && !in.negated() && isField(in.value(), field)) {
      List<String> texts = new ArrayList<>();
      for (Expr option : in.options()) {
        texts.add(String.valueOf(((Expr.Literal) option).value()));
      }
      return Optional.of(texts);
    }
    return Optional.empty();
  }

  private static boolean isField(Expr expr, String field) {
    return expr instanceof Expr.Name name && name.name().equals(field);
  }
}
