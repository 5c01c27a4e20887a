package vn.thutuc.rules;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One decision table of a rule set.
 *
 * @param decision the DMN decision id
 * @param as the derived fact type each matching row becomes; null if its outputs are values
 */
public record TableStep(String decision, @Nullable String as) {

  public TableStep {
    requireNonNull(decision, "decision");
  }
}
