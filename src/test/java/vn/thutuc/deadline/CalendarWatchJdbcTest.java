package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.deadline.Vietnam.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thutuc.deadline.ClockPolicy.Supplement;

class CalendarWatchJdbcTest {

  private static final ClockId CLOCK = ClockId.of("watched");
  private static final ClockTerms SEVEN_DAYS =
      new ClockTerms(
          TimeLimit.workingDays(7),
          new ClockPolicy(LocalTime.of(15, 0), Supplement.PAUSE, false),
          "town");

  @TempDir private Path calendars;

  @Test
  void countsAnewWhenAFileChangedOnceAndKeepsTheCalendarWhenItCannotBeRead() throws IOException {
    Files.writeString(
        calendars.resolve("town.yaml"),
        "id: town\nextends: vn\nname: {vi: Thị trấn, en: Town}\nsource: test\n");
    try (ClockRoom room =
        new ClockRoom("calendar_watch", calendars, CalendarWatch.class, CalendarPrints.class)) {
      room.setTime("2026-06-10T08:00");
      room.get(TransactionTemplate.class)
          .execute(
              tx ->
                  room.get(ClockKeeper.class)
                      .start(CLOCK, SEVEN_DAYS, at("2026-06-08T09:00"), Vietnam.CAUSE));
      CalendarWatch watch = room.get(CalendarWatch.class);
      assertThat(watch.look()).isZero();

      festival("date: 2026-06-12");
      assertThat(watch.look()).isEqualTo(1);
      assertThat(watch.look()).isZero();
      assertThat(due(room)).isEqualTo("2026-06-18T10:00:00Z");

      festival("date: the twelfth");
      assertThat(watch.look()).isZero();
      assertThat(due(room)).isEqualTo("2026-06-18T10:00:00Z");
      assertThat(room.get(Recomputations.class).of(CLOCK)).hasSize(1);
    }
  }

  private static String due(ClockRoom room) {
    return String.valueOf(room.get(ClockKeeper.class).deadline(CLOCK).due());
  }

  private void festival(String date) throws IOException {
    Files.writeString(
        calendars.resolve("town-2026.yaml"),
        """
        year: 2026
        confirmed: true
        source: test
        days:
          - %s
            kind: HOLIDAY
            name: {vi: Ngày hội thị trấn, en: Town festival}
            source: test
            confirmed: true
        """
            .formatted(date));
  }
}
