package vn.thutuc.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way to a spreadsheet: RFC 4180, with the mark by which spreadsheets know UTF-8.
 *
 * <p>Spreadsheets compute what begins like a formula, and what people typed may begin so. Such a
 * cell gets an apostrophe in front and stays text (ASVS 5.0, 1.2.10).
 */
public final class CsvTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What begins a formula, the wide forms of East Asian keyboards included. */
  private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

  /** Blanks and what nobody sees, which a spreadsheet may drop before it looks. */
  private static final Pattern UNSEEN = Pattern.compile("^[\\s\\p{Z}\\p{C}]+");

  private final CSVPrinter printer;

  /** Begins a table with its head. */
  public CsvTable(Appendable out, List<String> head) throws IOException {
    out.append(BYTE_ORDER_MARK);
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    row(head.toArray(String[]::new));
  }

  /** Adds a row; null is an empty cell. */
  public void row(@Nullable String... cells) throws IOException {
    printer.printRecord(Arrays.stream(cells).map(CsvTable::plain).toList());
  }

  private static String plain(@Nullable String cell) {
    if (cell == null || cell.isEmpty()) {
      return "";
    }
    String seen = UNSEEN.matcher(cell).replaceFirst("");
    boolean formula = begins(cell) || begins(seen);
    return formula ? "'" + cell : cell;
  }

  private static boolean begins(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
