package vn.thutuc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

  private static final Calendars CALENDARS = new Calendars(Path.of("rules/_calendar"));
  private static final WorkingCalendar VN = CALENDARS.get("vn");
  private static final WorkingTime TIME = VN.workingTime(false);

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(VN.zone()).toInstant();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(at("2023-06-01T00:00").toEpochMilli(), at("2028-06-01T00:00").toEpochMilli())
        .map(Instant::ofEpochMilli);
  }

  @Property(tries = 2000)
  void addThenMeasureIsIdentity(
      @ForAll("instants") Instant from,
      @ForAll @LongRange(min = 1, max = 2_000L * 3600 * 1_000_000_000) long nanos) {
    Duration working = Duration.ofNanos(nanos);
    assertThat(TIME.between(from, TIME.plus(from, working))).isEqualTo(working);
    assertThat(TIME.between(TIME.plus(from, working.negated()), from)).isEqualTo(working);
  }

  @Property(tries = 2000)
  void measuringAddsUp(
      @ForAll("instants") Instant a, @ForAll("instants") Instant b, @ForAll("instants") Instant c) {
    assertThat(TIME.between(a, b).plus(TIME.between(b, c))).isEqualTo(TIME.between(a, c));
    assertThat(TIME.between(a, b)).isEqualTo(TIME.between(b, a).negated());
  }

  @Property(tries = 2000)
  void workingDaysGoForthAndBack(
      @ForAll("instants") Instant from, @ForAll @IntRange(min = 1, max = 300) int days) {
    LocalDate start = TIME.workingDayFrom(TIME.dateOf(from));
    LocalDate end = TIME.plusWorkingDays(start, days);
    assertThat(TIME.worksOn(end)).isTrue();
    assertThat(TIME.workingDaysBetween(start, end)).isEqualTo(days);
    assertThat(TIME.plusWorkingDays(end, -days)).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T06:00, 2026-11-23T07:00", // before opening
    "2026-11-23T11:30, 2026-11-23T13:30", // lunch begins
    "2026-11-23T16:59, 2026-11-23T16:59",
    "2026-11-23T17:00, 2026-11-25T07:00", // closed, then the Culture Day
    "2026-02-14T09:00, 2026-02-23T07:00", // Tết
  })
  void opensNext(String from, String open) {
    assertThat(TIME.nextOpen(at(from))).isEqualTo(at(open));
  }

  @Test
  void goesBackOverADayOff() {
    LocalDate holiday = LocalDate.parse("2026-11-24");
    assertThat(TIME.plusWorkingDays(holiday, -1)).isEqualTo("2026-11-23");
    assertThat(TIME.plusWorkingDays(holiday, 1)).isEqualTo("2026-11-25");
    assertThat(TIME.plusWorkingDays(holiday, 0)).isEqualTo(holiday);
  }

  @Test
  void has249WorkingDaysIn2026WhenSwappedSaturdaysWork() {
    LocalDate first = LocalDate.parse("2025-12-31");
    LocalDate last = LocalDate.parse("2026-12-31");
    assertThat(VN.workingTime(true).workingDaysBetween(first, last)).isEqualTo(249);
    assertThat(TIME.workingDaysBetween(first, last)).isEqualTo(247);
  }

  @Test
  void worksASwappedSaturdayOnlyWhenThePolicySaysSo() {
    LocalDate saturday = LocalDate.parse("2026-08-22");
    assertThat(TIME.worksOn(saturday)).isFalse();
    assertThat(VN.workingTime(true).worksOn(saturday)).isTrue();
    assertThat(VN.workingTime(true).closing(saturday)).isEqualTo(at("2026-08-22T17:00"));
    assertThat(VN.workingTime(true).worksOn(LocalDate.parse("2026-08-31"))).isFalse();
  }

  @Test
  void knowsWhichDaysAreConfirmed() {
    assertThat(VN.confirmedIn(2026)).isTrue();
    assertThat(TIME.confirmedOn(LocalDate.parse("2026-11-24"))).isTrue();
    assertThat(TIME.confirmedOn(LocalDate.parse("2026-01-02"))).isFalse();
    assertThat(VN.confirmedIn(2027)).isFalse();
    assertThat(TIME.confirmedOn(LocalDate.parse("2027-06-01"))).isFalse();
    assertThat(TIME.confirmedBetween(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31")))
        .isTrue();
    assertThat(TIME.confirmedBetween(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-04")))
        .isFalse();
  }

  @Test
  void keepsTheOrdinaryWeekInYearsWithoutData() {
    assertThat(TIME.worksOn(LocalDate.parse("2031-01-01"))).isTrue();
    assertThat(TIME.worksOn(LocalDate.parse("2031-01-04"))).isFalse();
    assertThat(TIME.confirmedOn(LocalDate.parse("2031-01-02"))).isFalse();
  }

  @Test
  void refusesDatesFarAway() {
    assertThatThrownBy(() -> TIME.worksOn(LocalDate.parse("1889-12-31")))
        .isInstanceOf(OutsideCalendar.class)
        .hasMessageContaining("1889-12-31");
    assertThatThrownBy(() -> TIME.plus(at("2139-12-30T08:00"), Duration.ofHours(100)))
        .isInstanceOf(OutsideCalendar.class);
  }

  @Test
  void followsAnAgencysOwnHours() {
    WorkingTime ward = CALENDARS.get("example-ward").workingTime(false);
    assertThat(ward.worksOn(LocalDate.parse("2026-11-21"))).isTrue();
    assertThat(ward.worksOn(LocalDate.parse("2026-11-24"))).isFalse();
    assertThat(ward.plus(at("2026-11-20T16:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-11-21T08:30"));
  }
}
