package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thutuc.studio.starter.HandChecked.Compared;
import vn.thutuc.studio.starter.HandChecked.Verdict;

/** Thirty real entries read by a person: at least 95 % right, nothing wrong without a warning. */
@Tag("shared-data")
class HandCheckedTest {

  @Test
  void readsAtLeastNinetyFiveInAHundredAndNothingWrongSilently() throws IOException {
    Catalogue catalogue = SharedCatalogue.read();
    List<HandChecked> expected = HandChecked.all();
    assertThat(expected).hasSize(30);
    List<Compared> numbers =
        expected.stream()
            .flatMap(
                entry ->
                    entry
                        .compare(EntryReading.of(catalogue.withCode(entry.code()).orElseThrow()))
                        .stream())
            .toList();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/starter-hand-checked.md"), HandChecked.table(numbers));
    assertThat(numbers).filteredOn(n -> n.verdict() == Verdict.WRONG_SILENTLY).isEmpty();
    List<Compared> right = numbers.stream().filter(n -> n.verdict() == Verdict.RIGHT).toList();
    List<Compared> others = numbers.stream().filter(n -> n.verdict() != Verdict.RIGHT).toList();
    assertThat(100.0 * right.size() / numbers.size()).as("others: %s", others).isGreaterThan(95);
    assertThat(Files.readString(Path.of("docs/designer/starter.md")))
        .as("the table of the page")
        .contains(HandChecked.table(numbers));
  }

  @Test
  void quotesTheEntriesVerbatim() {
    Catalogue catalogue = SharedCatalogue.read();
    for (HandChecked entry : HandChecked.all()) {
      CatalogueEntry raw = catalogue.withCode(entry.code()).orElseThrow();
      String text = raw.manner() + "\n" + raw.documents() + "\n" + raw.steps();
      assertThat(text).contains(entry.sources());
    }
  }

  @Test
  void noticesAWrongNumber() {
    HandChecked.Row row = new HandChecked.Row("ONLINE", "6 WORKING_DAY", List.of("50000"), "");
    HandChecked.Row counter = new HandChecked.Row("COUNTER", "5 WORKING_DAY", List.of("1"), "");
    HandChecked wrong =
        new HandChecked(
            "9.000001",
            List.of(row, counter),
            new HandChecked.Count(2, ""),
            new HandChecked.Count(5, ""));
    assertThat(wrong.compare(SampleCatalogue.reading("9.000001")))
        .filteredOn(number -> number.verdict() == Verdict.WRONG_SILENTLY)
        .extracting(Compared::part)
        .containsExactly("limit", "fee");
  }
}
