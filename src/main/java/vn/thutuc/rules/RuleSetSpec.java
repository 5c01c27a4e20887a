package vn.thutuc.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question the law answers, as the bundle declares it: one decision, or tables whose rows become
 * facts for rules.
 *
 * @param decision the one DMN decision that answers, or null
 * @param drl file names of the rules, in the order they are read
 */
public record RuleSetSpec(
    String name,
    Purpose purpose,
    @Nullable String decision,
    List<TableStep> tables,
    List<String> drl) {

  public RuleSetSpec {
    tables = List.copyOf(tables);
    drl = List.copyOf(drl);
    if (decision == null && tables.isEmpty() && drl.isEmpty()) {
      throw new IllegalArgumentException(name + ": name a decision, tables or rules");
    }
  }
}
