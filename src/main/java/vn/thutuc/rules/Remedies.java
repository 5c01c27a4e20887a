package vn.thutuc.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.CellTest;
import vn.thutuc.rules.dmn.CompiledTable;
import vn.thutuc.rules.dmn.DmnTable.Row;

/** Says in words what a field would have to be for a cell no longer to hold. */
final class Remedies {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** The choice of who does not know: true perhaps, but nothing to advise anybody to become. */
  private static final String UNKNOWN = "UNKNOWN";

  private final Function<String, @Nullable FactField> fields;

  /**
   * @param fields the dictionary's field of a name, or null
   */
  Remedies(Function<String, @Nullable FactField> fields) {
    this.fields = fields;
  }

  List<@Nullable Text> of(CompiledTable table, Row row) {
    List<@Nullable Text> remedies = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      FactField field = fields.apply(table.columns().get(column).field());
      CellTest test = table.test(row, column);
      remedies.add(field == null ? null : needed(field, test, row.tests().get(column)));
    }
    return remedies;
  }

  private static @Nullable Text needed(FactField field, CellTest test, String written) {
    if (test instanceof CellTest.Anything) {
      return null;
    } else if (test instanceof CellTest.Ordered ordered) {
      return beyond(ordered);
    } else if (test instanceof CellTest.Equal equal && equal.literal() == null) {
      return new Text("phải có thông tin", "must be answered");
    } else if (field.type() == FieldType.BOOLEAN) {
      return test.holds(false) ? new Text("Có", "Yes") : new Text("Không", "No");
    } else if (field.type() == FieldType.CHOICE) {
      return oneOf(
          field,
          field.values().stream()
              .filter(value -> !test.holds(value) && !value.equals(UNKNOWN))
              .toList());
    }
    return new Text("khác: " + written, "other than: " + written);
  }

  private static Text beyond(CellTest.Ordered ordered) {
    boolean day = ordered.literal() instanceof LocalDate;
    String end = day ? ((LocalDate) ordered.literal()).format(DAY) : ordered.literal().toString();
    return switch (ordered.sign()) {
      case LESS ->
          day
              ? new Text("từ ngày " + end, "on or after " + end)
              : new Text("từ " + end + " trở lên", end + " or more");
      case LESS_OR_EQUAL ->
          day
              ? new Text("sau ngày " + end, "after " + end)
              : new Text("trên " + end, "more than " + end);
      case GREATER ->
          day
              ? new Text("đến hết ngày " + end, "on or before " + end)
              : new Text("không quá " + end, end + " or less");
      case GREATER_OR_EQUAL ->
          day
              ? new Text("trước ngày " + end, "before " + end)
              : new Text("dưới " + end, "less than " + end);
    };
  }

  private static @Nullable Text oneOf(FactField field, List<String> values) {
    return values.stream()
        .map(field::labelOf)
        .reduce(
            (one, other) ->
                new Text(one.vi() + " hoặc " + other.vi(), one.en() + " or " + other.en()))
        .orElse(null);
  }
}
