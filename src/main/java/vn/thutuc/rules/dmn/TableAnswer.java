package vn.thutuc.rules.dmn;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table answers.
 *
 * @param rows the rows that count: all matching ones, or the one the hit policy keeps
 * @param results one map of outputs per counting row; for an aggregate, one map with the figure.
 *     Blank outputs are missing; numbers have the form of {@link Numbers#plain}
 */
public record TableAnswer(List<DmnTable.Row> rows, List<Map<String, @Nullable Object>> results) {

  public TableAnswer {
    rows = List.copyOf(rows);
    results = List.copyOf(results);
  }
}
