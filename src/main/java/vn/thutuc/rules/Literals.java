package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thutuc.rules.drl.Expr;
import vn.thutuc.rules.drl.Pattern;

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
        if (!(option instanceof Expr.Literal literal)) {
          return Optional.empty();
        }
        texts.add(String.valueOf(literal.value()));
      }
      return Optional.of(texts);
    }
    return Optional.empty();
  }

  /** True if a pattern can match several facts: all but the dossier and a parameter by name. */
  static boolean matchesMany(Pattern pattern) {
    boolean parameter = pattern.type().equals(RuleCheck.PARAMETER.name());
    boolean one =
        parameter
            && pattern.constraints().stream()
                .flatMap(constraint -> required(constraint, "name").stream())
                .anyMatch(names -> names.size() == 1);
    return !one && !pattern.type().equals(FactType.DOSSIER);
  }

  private static boolean isField(Expr expr, String field) {
    return expr instanceof Expr.Name name && name.name().equals(field);
  }
}
