package vn.thutuc.reform.comparison;

import java.util.Locale;

/** What stands in a cell of a table for spreadsheets. */
public final class CsvCell {

  private CsvCell() {}

  /** Six digits; nothing for what is no number. */
  public static String of(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.6g", value) : "";
  }

  /** A cell a spreadsheet would take for a formula begins with an apostrophe. */
  public static String of(String text) {
    String safe = text.matches("(?s)[=+@-].*") ? "'" + text : text;
    return safe.matches("[\\w .@=\\[\\]/'-]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
