package vn.thutuc.rules.dmn;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as written, before it is judged.
 *
 * @param decision the decision's id
 * @param requires the ids of the decisions evaluated before it
 */
public record DmnTable(
    String file,
    String decision,
    HitPolicy hitPolicy,
    List<Input> inputs,
    List<Output> outputs,
    List<Row> rows,
    List<String> requires) {

  public DmnTable {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    rows = List.copyOf(rows);
    requires = List.copyOf(requires);
  }

  /** An input column: its FEEL expression, usually one field's name. */
  public record Input(String expression, @Nullable String typeRef) {}

  /** An output column. */
  public record Output(String name, @Nullable String typeRef) {}

  /**
   * One row.
   *
   * @param number from 1, as editors show it
   * @param description the row's annotation text; empty if it has none
   */
  public record Row(
      int number, String id, List<String> tests, List<String> results, String description) {

    public Row {
      tests = List.copyOf(tests);
      results = List.copyOf(results);
    }
  }

  /** How problems name a row. */
  public String element(Row row) {
    return decision + " row " + row.number();
  }

  /** How problems name a cell. */
  public String element(Row row, String column) {
    return element(row) + ", " + column;
  }

  /** What a row tests and gives by column, wherever it stands: of the same wording, same answer. */
  public String wording(Row row) {
    StringJoiner cells = new StringJoiner("; ");
    for (int i = 0; i < Math.min(inputs.size(), row.tests().size()); i++) {
      String test = row.tests().get(i).strip();
      if (!test.isEmpty() && !test.equals("-")) {
        cells.add(inputs.get(i).expression() + ": " + test);
      }
    }
    for (int i = 0; i < Math.min(outputs.size(), row.results().size()); i++) {
      cells.add(outputs.get(i).name() + " = " + row.results().get(i).strip());
    }
    return cells.toString();
  }

  /** The output column of a name, or -1. */
  public int indexOfOutput(String name) {
    for (int i = 0; i < outputs.size(); i++) {
      if (outputs.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The value an output cell holds; null if it is blank, {@code null} or an expression. */
  public static @Nullable Object literal(String cell) {
    try {
      return CellParser.literal(cell).map(CellParser.Literal::value).orElse(null);
    } catch (CellScanner.NoSuchDay e) {
      return null;
    }
  }
}
