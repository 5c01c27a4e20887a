package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.Holiday;
import vn.thutuc.calendar.WeeklyHours;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.calendar.WorkingTime;

/** The kernel's calendar counts as the office's calendar does, which counts another way. */
class OpenHoursTest {

  private static final WorkingCalendar OFFICE =
      new Calendars(Path.of("rules", "_calendar")).get("vn");
  private static final Instant START = Instant.parse("2026-01-05T01:30:00Z");
  private static final WorkingTime OTHER = OFFICE.workingTime(false);
  private static final double YEARS = 3 * 365 * 86_400.0;

  private final HoursPlan plan = new HoursPlan(START, OFFICE.zone());
  private final OpenHours hours =
      plan.of(
          OFFICE.week(),
          OFFICE.holidays().stream()
              .filter(day -> day.kind() != Holiday.Kind.SWAP_WORK)
              .map(Holiday::date)
              .collect(Collectors.toSet()));

  private static Instant at(double seconds) {
    return START.plusMillis(Math.round(seconds * 1000));
  }

  private static double seconds(Instant time) {
    return Duration.between(START, time).toMillis() / 1000.0;
  }

  @Test
  void worksAsTheOfficeDoes() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      double from = Math.floor(random.nextDouble() * YEARS);
      double to = Math.floor(random.nextDouble() * YEARS);
      double expected = OTHER.between(at(from), at(to)).toMillis() / 1000.0;

      assertThat(hours.worked(to) - hours.worked(from)).isCloseTo(expected, within(1e-6));
    }
  }

  @Test
  void endsWorkWhenTheOfficeDoes() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      double from = hours.opensFrom(Math.floor(random.nextDouble() * YEARS));
      double work = Math.floor(1 + random.nextDouble() * 200_000);

      assertThat(hours.isOpen(from)).isTrue();
      assertThat(hours.advance(from, work))
          .isCloseTo(seconds(OTHER.plus(at(from), Duration.ofSeconds((long) work))), within(1e-6));
    }
  }

  @Test
  void togetherTheyAreOpenWhileBothAre() {
    OpenHours late =
        plan.of(WeeklyHours.parse(Map.of("TUE-SAT", List.of("10:00-19:00"))), Set.of());
    OpenHours both = hours.and(late);
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      double time = Math.floor(random.nextDouble() * YEARS);

      assertThat(both.isOpen(time)).isEqualTo(hours.isOpen(time) && late.isOpen(time));
      assertThat(both.worked(time)).isLessThanOrEqualTo(hours.worked(time) + 1e-6);
    }
    assertThat(both.and(OpenHours.ALWAYS)).isSameAs(both);
  }

  @Test
  void changesOfTheClockCount() {
    // Amsterdam loses an hour on 29 March 2026 and wins one on 25 October
    HoursPlan dutch =
        new HoursPlan(
            Instant.parse("2026-03-22T23:00:00Z"), java.time.ZoneId.of("Europe/Amsterdam"));
    OpenHours nights = dutch.of(WeeklyHours.parse(Map.of("SUN", List.of("00:00-06:00"))), Set.of());

    assertThat(nights.worked(7 * 86_400 - 3600)).isCloseTo(5 * 3600.0, within(1e-6));
    assertThat(nights.worked(14 * 86_400)).isCloseTo(11 * 3600.0, within(1e-6));
  }
}
