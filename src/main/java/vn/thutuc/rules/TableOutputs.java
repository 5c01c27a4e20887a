package vn.thutuc.rules;

import java.util.List;
import java.util.Objects;
import vn.thutuc.rules.dmn.Column;
import vn.thutuc.rules.dmn.DmnTable;
import vn.thutuc.rules.dmn.Kind;

/** What the outputs of a table can be, as far as they are written as literals. */
final class TableOutputs {

  private TableOutputs() {}

  /** The output at {@code index} as a column other tables can read. */
  static Column column(DmnTable table, int index) {
    DmnTable.Output output = table.outputs().get(index);
    List<Object> values = literals(table, index);
    Kind kind = values.isEmpty() ? declared(output) : Kind.of(values.get(0));
    boolean whole = values.stream().allMatch(Long.class::isInstance);
    List<String> texts =
        kind == Kind.TEXT ? values.stream().map(Object::toString).distinct().toList() : List.of();
    return new Column(output.name(), kind, whole, texts, null, null);
  }

  /** The kind of the output at {@code index}. */
  static Kind kind(DmnTable table, int index) {
    return column(table, index).kind();
  }

  private static List<Object> literals(DmnTable table, int index) {
    return table.rows().stream()
        .map(row -> DmnTable.literal(row.results().get(index)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Kind declared(DmnTable.Output output) {
    return switch (output.typeRef() == null ? "" : output.typeRef()) {
      case "boolean" -> Kind.BOOLEAN;
      case "integer", "long", "double", "number" -> Kind.NUMBER;
      case "date" -> Kind.DATE;
      default -> Kind.TEXT;
    };
  }
}
