package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.studio.starter.HandChecked.Compared;
import vn.thutuc.studio.starter.HandChecked.Verdict;

/** Real entries read by a person: at least 95 % right, nothing wrong without a warning. */
@Tag("shared-data")
class HandCheckedTest {

  @Test
  void readsThirtyEntriesRightAndNothingWrongSilently() throws IOException {
    assertThat(HandChecked.read("expected.yaml")).hasSize(30);
    hold("expected.yaml");
  }

  /** Every twentieth entry, read by eye when the reader was finished. */
  @Test
  void readsEntriesItWasNotWrittenBesideAsWell() throws IOException {
    assertThat(HandChecked.read("control.yaml")).hasSize(10);
    hold("control.yaml");
  }

  private static void hold(String name) throws IOException {
    List<Compared> numbers = compare(name);
    String table = HandChecked.table(numbers);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "starter-" + name.replace(".yaml", ".md")), table);
    assertThat(numbers).filteredOn(n -> n.verdict() == Verdict.WRONG_SILENTLY).isEmpty();
    List<Compared> others = numbers.stream().filter(n -> n.verdict() != Verdict.RIGHT).toList();
    assertThat(100.0 * others.size() / numbers.size()).as("others: %s", others).isLessThan(5);
    assertThat(Files.readString(Path.of("docs/designer/starter.md"))).contains(table);
  }

  private static List<Compared> compare(String name) {
    Catalogue catalogue = SharedCatalogue.read();
    List<Compared> numbers = new ArrayList<>();
    for (HandChecked entry : HandChecked.read(name)) {
      CatalogueEntry raw = catalogue.withCode(entry.code()).orElseThrow();
      numbers.addAll(entry.compare(EntryReading.of(raw)));
    }
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"expected.yaml", "control.yaml"})
  void quotesTheEntriesVerbatim(String name) {
    Catalogue catalogue = SharedCatalogue.read();
    for (HandChecked entry : HandChecked.read(name)) {
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
