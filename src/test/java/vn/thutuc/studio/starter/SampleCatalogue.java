package vn.thutuc.studio.starter;

import java.nio.file.Path;
import java.time.LocalDate;

/** Entries written for the tests, in the shape and with the traps of the portal's own. */
final class SampleCatalogue {

  static final Path FILE = Path.of("src/test/resources/catalogue/samples.jsonl");
  static final LocalDate SEEN = LocalDate.of(2026, 7, 20);

  private SampleCatalogue() {}

  static CatalogueEntry entry(String code) {
    return Catalogue.read(FILE).withCode(code).orElseThrow();
  }

  static EntryReading reading(String code) {
    return EntryReading.of(entry(code));
  }
}
