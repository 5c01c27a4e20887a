package vn.thutuc.studio.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;

/** All 200 real entries become drafts that pass the gate and lack only what the portal lacks. */
@Tag("shared-data")
class WholeSampleTest {

  @Test
  void everyEntryBecomesADraftThatLacksOnlyWhatThePortalLacks() {
    SharedCatalogue.read().entries().parallelStream()
        .forEach(
            entry -> {
              Bundle draft = Starter.draft(entry, SampleCatalogue.SEEN).bundle();
              assertThat(DraftGaps.unexpected(DraftGaps.filled(draft))).as(entry.code()).isEmpty();
              assertThat(draft.flow().userTasks()).as(entry.code()).hasSizeGreaterThan(3);
            });
  }

  @Test
  void everythingUncertainIsWarnedOfWithItsSource() {
    for (CatalogueEntry entry : SharedCatalogue.read().entries()) {
      EntryReading reading = EntryReading.of(entry);
      Draft draft = Starter.draft(entry, SampleCatalogue.SEEN);
      assertThat(isWarned(draft, "limit")).as(entry.code()).isEqualTo(isUnsure(reading.limit()));
      assertThat(isWarned(draft, "fee")).as(entry.code()).isEqualTo(isUnsure(reading.fee()));
      assertThat(draft.findings())
          .as(entry.code())
          .allMatch(finding -> !finding.message().vi().toLowerCase(Locale.ROOT).contains("null"));
    }
  }

  @Test
  void everyNumberStandsInTheWordsItIsQuotedWith() {
    for (CatalogueEntry entry : SharedCatalogue.read().entries()) {
      EntryReading reading = EntryReading.of(entry);
      reading.limits().forEach(row -> row.found().ifPresent(limit -> quoted(limit.amount(), row)));
      reading.limit().found().ifPresent(limit -> quoted(limit.amount(), reading.limit()));
      for (Reading<Fee> row : reading.fees()) {
        row.found().stream()
            .flatMap(fee -> fee.prices().stream())
            .forEach(price -> quoted(price.amount(), row));
      }
      reading.fee().found().ifPresent(amount -> quoted(amount, reading.fee()));
    }
  }

  private static void quoted(long number, Reading<?> reading) {
    String plain = reading.source().replaceAll("(?<=\\d)[.,](?=\\d{3})", "");
    if (number == 0) {
      assertThat(plain).containsAnyOf("Miễn phí", "trong ngày");
    } else {
      assertThat(plain).containsAnyOf(String.valueOf(number), number / 1_000_000 + " triệu");
    }
  }

  private static boolean isUnsure(Reading<?> reading) {
    boolean oddUnit =
        reading.value() instanceof Limit limit
            && (limit.unit() == Limit.Unit.HOUR || limit.unit() == Limit.Unit.MONTH);
    return oddUnit || reading.confidence() != Confidence.CERTAIN;
  }

  private static boolean isWarned(Draft draft, String element) {
    return draft.findings().stream()
        .filter(finding -> element.equals(finding.element()))
        .map(Finding::severity)
        .anyMatch(severity -> severity == Severity.WARNING);
  }
}
