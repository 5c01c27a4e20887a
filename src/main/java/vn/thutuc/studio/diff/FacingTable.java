package vn.thutuc.studio.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * A decision table of both versions as one: every row of either, cell by cell.
 *
 * @param columns of the later version, and those only the earlier one has
 */
public record FacingTable(Text name, List<Text> columns, List<Row> rows) {

  public FacingTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param kind null for a row that is the same in both
   * @param number its place in the later version; of a removed row in the earlier one
   */
  public record Row(Change.@Nullable Kind kind, Text number, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One cell; empty where nothing is asked or answered. */
  public record Cell(Text before, Text after) {

    public boolean isChanged() {
      return !before.equals(after);
    }
  }
}
