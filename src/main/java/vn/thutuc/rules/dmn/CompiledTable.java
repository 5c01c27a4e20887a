package vn.thutuc.rules.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.DmnTable.Input;
import vn.thutuc.rules.dmn.DmnTable.Row;
import vn.thutuc.rules.dmn.TableError.Cause;

/**
 * A table whose cells were read once and are now typed predicates.
 *
 * <p>Camunda's FEEL parses every cell anew at every evaluation; this form answers the same, faster
 * by three orders of magnitude. The tests hold it to the reference engine row by row.
 */
public final class CompiledTable implements DecisionTable {

  private final DmnTable source;
  private final List<Column> columns;
  private final CellTest[][] tests;
  private final List<Map<String, @Nullable Object>> results;

  CompiledTable(
      DmnTable source,
      List<Column> columns,
      CellTest[][] tests,
      List<Map<String, @Nullable Object>> results) {
    this.source = source;
    this.columns = List.copyOf(columns);
    this.tests = tests;
    this.results = List.copyOf(results);
  }

  @Override
  public DmnTable source() {
    return source;
  }

  /** What the dictionary says about each input column. */
  public List<Column> columns() {
    return columns;
  }

  /** The outputs of a row, blanks left out. */
  public Map<String, @Nullable Object> results(Row row) {
    return results.get(row.number() - 1);
  }

  /** True if the cell of {@code row} holds for every value. */
  public boolean isIdle(Row row, int column) {
    return test(row, column) instanceof CellTest.Anything;
  }

  /** The test of a cell. */
  public CellTest test(Row row, int column) {
    return tests[row.number() - 1][column];
  }

  @Override
  public TableAnswer decide(Function<String, @Nullable Object> values) {
    return answer(matching(inputs(values)));
  }

  private @Nullable Object[] inputs(Function<String, @Nullable Object> values) {
    Object[] inputs = new Object[columns.size()];
    for (int i = 0; i < inputs.length; i++) {
      Input input = source.inputs().get(i);
      inputs[i] = TypeRef.input(input.typeRef(), values.apply(columns.get(i).field()));
    }
    return inputs;
  }

  private List<Row> matching(@Nullable Object[] inputs) {
    List<Row> matching = new ArrayList<>();
    for (int row = 0; row < tests.length; row++) {
      if (holds(tests[row], inputs)) {
        matching.add(source.rows().get(row));
        if (source.hitPolicy() == HitPolicy.FIRST) {
          break;
        }
      }
    }
    return matching;
  }

  private static boolean holds(CellTest[] row, @Nullable Object[] inputs) {
    for (int i = 0; i < inputs.length; i++) {
      if (!row[i].holds(inputs[i])) {
        return false;
      }
    }
    return true;
  }

  private TableAnswer answer(List<Row> matching) {
    HitPolicy policy = source.hitPolicy();
    if (policy.isAggregate()) {
      return new TableAnswer(matching, new Aggregate(source).of(matching, this::results));
    } else if (policy == HitPolicy.UNIQUE && matching.size() > 1) {
      throw new TableError(Cause.NOT_UNIQUE, names(matching));
    } else if (policy == HitPolicy.ANY && !matching.isEmpty()) {
      if (matching.stream().map(this::results).distinct().count() > 1) {
        throw new TableError(Cause.NOT_THE_SAME, names(matching));
      }
      return single(matching.get(0));
    }
    return new TableAnswer(matching, matching.stream().map(this::results).toList());
  }

  private TableAnswer single(Row row) {
    return new TableAnswer(List.of(row), List.of(results(row)));
  }

  private String names(List<Row> rows) {
    return source.decision() + " rows " + rows.stream().map(Row::number).toList();
  }
}
