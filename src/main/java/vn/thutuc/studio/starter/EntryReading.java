package vn.thutuc.studio.starter;

import java.util.List;

/**
 * Everything read from one entry: row by row as published, and for the procedure as a whole.
 *
 * @param ways the rows of "how to file", beside {@code limits} and {@code fees}
 */
record EntryReading(
    CatalogueEntry entry,
    List<Way> ways,
    List<Reading<Limit>> limits,
    List<Reading<Fee>> fees,
    Reading<Limit> limit,
    Reading<Long> fee,
    Reading<List<Paper>> papers,
    Reading<List<NumberedStep>> steps,
    Reading<List<LawsText.Law>> laws,
    Reading<List<String>> results) {

  static EntryReading of(CatalogueEntry entry) {
    List<Way> ways = MannerText.read(entry.manner());
    List<Reading<Limit>> limits = ways.stream().map(LimitText::read).toList();
    List<Reading<Fee>> fees = ways.stream().map(way -> FeeText.read(way, entry.steps())).toList();
    return new EntryReading(
        entry,
        ways,
        limits,
        fees,
        LimitText.ofAll(limits, entry.steps()),
        FeeText.ofAll(fees),
        DocumentsText.read(entry.documents()),
        StepsText.read(entry.steps()),
        LawsText.read(entry.laws()),
        ResultText.read(entry.result()));
  }
}
