package vn.thutuc.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.CompiledTable;
import vn.thutuc.rules.dmn.DecisionTable;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.dmn.DmnTable.Row;
import vn.thutuc.rules.dmn.HitPolicy;
import vn.thutuc.rules.dmn.TableAnswer;
import vn.thutuc.rules.dmn.TableError;

/**
 * A table of the book: how it decides, and what each of its rows says.
 *
 * @param fields the field each input column asks for
 * @param sources per input column the fields its own is counted from
 * @param remedies per row and column what would lift the row, null where nothing can be said
 */
record BookTable(
    DecisionTable table,
    List<String> fields,
    List<List<String>> sources,
    List<RowLaw> laws,
    List<List<@Nullable Text>> remedies) {

  DmnTable source() {
    return table.source();
  }

  RowLaw law(Row row) {
    return laws.get(row.number() - 1);
  }

  /** True if the table lists failed conditions: rows that match are conditions not met. */
  boolean listsFailures() {
    HitPolicy policy = source().hitPolicy();
    return (policy == HitPolicy.COLLECT || policy == HitPolicy.RULE_ORDER)
        && source().indexOfOutput("code") >= 0;
  }

  /**
   * @throws ContradictoryRules if the hit policy's promise is broken
   */
  TableAnswer decide(Function<String, @Nullable Object> values) {
    try {
      return table.decide(values);
    } catch (TableError e) {
      String code =
          switch (e.kind()) {
            case NOT_UNIQUE -> "rules-not-unique";
            case NOT_THE_SAME -> "rules-not-the-same";
            case NOT_EVALUATED, UNKNOWN_TYPE -> "rules-not-evaluated";
            case TOO_LONG -> "rules-too-long";
          };
      throw new ContradictoryRules(code, source().file() + ": " + e.getMessage());
    }
  }

  /**
   * The values a row looked at: those of its columns that do not hold for everything, and the days
   * a counted one was counted from.
   */
  Map<String, @Nullable Object> facts(Row row, Function<String, @Nullable Object> values) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    for (int column = 0; column < fields.size(); column++) {
      boolean idle = table instanceof CompiledTable compiled && compiled.isIdle(row, column);
      if (!idle) {
        facts.put(fields.get(column), values.apply(fields.get(column)));
        sources.get(column).forEach(source -> facts.put(source, values.apply(source)));
      }
    }
    return facts;
  }
}
