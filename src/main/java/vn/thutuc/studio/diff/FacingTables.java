package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/** Lays the rows of decision tables beside each other, cell by cell. */
final class FacingTables {

  private final List<Item> before;
  private final List<Item> after;
  private final Map<Item, Item> earlier = new HashMap<>();

  private FacingTables(List<Item> before, List<Item> after) {
    this.before = before;
    this.after = after;
    Pairing.of(before, after).pairs().forEach(pair -> earlier.put(pair.after(), pair.before()));
  }

  /** Every table of the file that is in either version. */
  static List<FacingTable> of(List<Item> before, List<Item> after) {
    FacingTables tables = new FacingTables(before, after);
    Map<String, Item> all = new LinkedHashMap<>();
    after.stream().filter(FacingTables::isTable).forEach(item -> all.put(item.key(), item));
    before.stream()
        .filter(FacingTables::isTable)
        .forEach(item -> all.putIfAbsent(item.key(), item));
    return all.values().stream().map(tables::table).toList();
  }

  private static boolean isTable(Item item) {
    return item.subject() == Subject.TABLE;
  }

  private FacingTable table(Item table) {
    Map<String, Text> columns = new LinkedHashMap<>();
    of(after, table, Subject.COLUMN).forEach(column -> columns.put(column.id(), column.name()));
    of(before, table, Subject.COLUMN)
        .forEach(column -> columns.putIfAbsent(column.id(), column.name()));
    columns.put("citation", DiffWords.label(Subject.ROW, "citation"));
    List<Item> gone = new ArrayList<>(of(before, table, Subject.ROW));
    List<FacingTable.Row> rows = new ArrayList<>();
    for (Item row : of(after, table, Subject.ROW)) {
      Item old = earlier.get(row);
      if (old != null) {
        gone.removeIf(other -> other.equals(old));
      }
      rows.add(row(old, row, columns.keySet()));
    }
    gone.forEach(row -> rows.add(row(row, null, columns.keySet())));
    return new FacingTable(table.name(), List.copyOf(columns.values()), rows);
  }

  private static List<Item> of(List<Item> items, Item table, Subject subject) {
    return items.stream()
        .filter(item -> item.subject() == subject && item.owner() != null)
        .filter(item -> Objects.requireNonNull(item.owner()).key().equals(table.key()))
        .toList();
  }

  private static FacingTable.Row row(
      @Nullable Item old, @Nullable Item now, Iterable<String> columns) {
    List<FacingTable.Cell> cells = new ArrayList<>();
    columns.forEach(
        column -> cells.add(new FacingTable.Cell(cell(old, column), cell(now, column))));
    if (now == null) {
      Text number = old == null ? Difference.NONE : old.name();
      return new FacingTable.Row(Change.Kind.REMOVED, number, cells);
    }
    boolean same = old != null && old.content().equals(now.content());
    Change.Kind kind = old == null ? Change.Kind.ADDED : same ? null : Change.Kind.CHANGED;
    return new FacingTable.Row(kind, now.name(), cells);
  }

  private static Text cell(@Nullable Item row, String column) {
    Fact fact = row == null ? null : row.facts().get(column);
    return fact == null ? Difference.NONE : fact.shown();
  }
}
