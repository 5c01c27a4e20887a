package vn.thutuc.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.rules.dmn.Column;
import vn.thutuc.rules.dmn.DmnTable;

/** The outputs of tables that later tables may read as inputs. */
final class OutputColumns {

  private final List<RuleSetSpec> ruleSets;
  private final Map<String, DmnTable> tables;

  OutputColumns(List<RuleSetSpec> ruleSets, Map<String, DmnTable> tables) {
    this.ruleSets = ruleSets;
    this.tables = tables;
  }

  /** The outputs {@code decision} may read: of decisions it requires, and of steps before it. */
  Map<String, Column> of(String decision) {
    Set<String> before = new LinkedHashSet<>();
    required(decision, before);
    for (RuleSetSpec spec : ruleSets) {
      List<String> steps = spec.tables().stream().map(TableStep::decision).toList();
      before.addAll(steps.subList(0, Math.max(0, steps.indexOf(decision))));
    }
    Map<String, Column> columns = new HashMap<>();
    for (String each : before) {
      DmnTable table = tables.get(each);
      if (table != null && table.hitPolicy().isSingle() && !each.equals(decision)) {
        for (int i = 0; i < table.outputs().size(); i++) {
          Column column = TableOutputs.column(table, i);
          columns.put(column.field(), column);
        }
      }
    }
    return columns;
  }

  private void required(String decision, Set<String> before) {
    DmnTable table = tables.get(decision);
    for (String each : table == null ? new ArrayList<String>() : table.requires()) {
      if (before.add(each)) {
        required(each, before);
      }
    }
  }
}
