package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.thutuc.deadline.Vietnam.at;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.ClockPolicy.Supplement;
import vn.thutuc.deadline.LedgerEntry.Kind;

/** Hand-computed: three working days from Monday 2 March 2026 end on Thursday 5 March at 17:00. */
class PauseOnTheLastDayTest {

  private static final TimeLimit THREE_DAYS = TimeLimit.workingDays(3);
  private static final WorkingTime TIME = Vietnam.CALENDAR.workingTime(false);
  private static final Ledger MONDAY = Vietnam.started(at("2026-03-02T09:00"));

  private static Deadline fold(Ledger ledger, TimeLimit limit) {
    return DueDate.of(ledger, limit, ClockPolicy.GENERAL, Vietnam.CALENDAR);
  }

  private static Ledger waited(Ledger ledger, String from, String to) {
    return Vietnam.with(Vietnam.with(ledger, Kind.PAUSE, from), Kind.RESUME, to);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05T10:00, 2026-03-05T10:00, 2026-03-05T17:00", // no length
    "2026-03-05T10:00, 2026-03-05T16:59, 2026-03-05T17:00", // over the same day before closing
    "2026-03-05T10:00, 2026-03-05T17:00, 2026-03-06T17:00", // nothing of the day is left
    "2026-03-05T00:00, 2026-03-06T08:00, 2026-03-06T17:00", // before opening on the last day
    "2026-03-05T16:59, 2026-03-06T16:59, 2026-03-06T17:00",
    "2026-03-05T10:00, 2026-03-06T17:30, 2026-03-09T17:00", // ends after closing on Friday
    "2026-03-05T10:00, 2026-03-07T09:00, 2026-03-09T17:00", // ends on Saturday
    "2026-03-05T10:00, 2026-03-09T08:00, 2026-03-09T17:00",
    "2026-03-04T10:00, 2026-03-05T10:00, 2026-03-06T17:00", // the day before: one day was left
    "2026-03-05T17:00, 2026-03-09T08:00, 2026-03-05T17:00", // too late, the limit is over
    "2026-03-06T08:00, 2026-03-09T08:00, 2026-03-05T17:00",
  })
  void carriesTheEndToTheDayTheWaitEnds(String from, String to, String due) {
    assertThat(fold(waited(MONDAY, from, to), THREE_DAYS).due()).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    // fifteen days from 9 November end on the Culture Day, Tuesday 24 November: due on Wednesday
    "2026-11-24T09:00, 2026-11-24T20:00, 2026-11-25T17:00",
    "2026-11-24T09:00, 2026-11-25T10:00, 2026-11-25T17:00",
    "2026-11-24T09:00, 2026-11-26T10:00, 2026-11-26T17:00",
    "2026-11-25T09:00, 2026-11-27T18:00, 2026-11-30T17:00",
    "2026-11-23T09:00, 2026-11-26T10:00, 2026-11-27T17:00", // one day was left
  })
  void carriesCalendarDaysToo(String from, String to, String due) {
    Ledger ledger = waited(Vietnam.started(at("2026-11-09T09:00")), from, to);
    assertThat(fold(ledger, TimeLimit.calendarDays(15)).due()).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T10:00, 2026-03-02T15:00, 2026-03-02T17:00",
    "2026-03-02T10:00, 2026-03-04T08:00, 2026-03-04T17:00",
    "2026-03-02T17:00, 2026-03-04T08:00, 2026-03-02T17:00",
  })
  void carriesALimitWithinTheDay(String from, String to, String due) {
    assertThat(fold(waited(MONDAY, from, to), TimeLimit.workingDays(0)).due()).isEqualTo(at(due));
  }

  @Test
  void aSecondWaitCarriesAgainAndTwoAreNoLongerThanOne() {
    Ledger friday = waited(MONDAY, "2026-03-05T10:00", "2026-03-06T17:30");
    Ledger twice = waited(friday, "2026-03-07T09:00", "2026-03-10T09:00");
    assertThat(fold(twice, THREE_DAYS).due())
        .isEqualTo(at("2026-03-10T17:00"))
        .isEqualTo(fold(waited(MONDAY, "2026-03-05T10:00", "2026-03-10T09:00"), THREE_DAYS).due());
  }

  @Test
  void isNeverLateWhileItWaits() {
    Deadline held = fold(Vietnam.with(MONDAY, Kind.PAUSE, "2026-03-05T10:00"), THREE_DAYS);
    assertThat(held.due()).isNull();
    assertThat(held.paused()).isTrue();
    assertThat(held.held())
        .isEqualTo(new Deadline.Held(TimeLimit.workingDays(0), 1, at("2026-03-05T17:00")));
    assertThat(held.remainingAt(at("2026-04-01T08:00"), TIME).isLate()).isFalse();
    assertThat(held.remainingAt(at("2026-04-01T08:00"), TIME).days()).isZero();
    assertThat(held.dueIfResumed(at("2026-04-01T17:00"), TIME)).isEqualTo(at("2026-04-02T17:00"));
  }

  @Test
  void leavesTheWaitOutOfTheTimeAllowed() {
    Deadline carried = fold(waited(MONDAY, "2026-03-05T10:00", "2026-03-06T17:30"), THREE_DAYS);
    assertThat(carried.allowed()).isEqualTo(Duration.ofHours(24));
    assertThat(carried.usedShareAt(at("2026-03-09T14:00"), TIME)).isCloseTo(0.875, within(1e-9));
  }

  @Test
  void countsFromALateReceiptWhenTheWaitBeganBeforeTheFirstDay() {
    ClockPolicy cutOff = new ClockPolicy(LocalTime.of(15, 0), Supplement.PAUSE, false);
    Ledger friday = Vietnam.started(at("2026-03-06T16:00")); // counts as of Monday 9 March
    Deadline held =
        DueDate.of(
            Vietnam.with(friday, Kind.PAUSE, "2026-03-06T16:30"),
            TimeLimit.workingDays(1),
            cutOff,
            Vietnam.CALENDAR);
    assertThat(held.dueIfResumed(at("2026-03-06T16:45"), TIME)).isEqualTo(at("2026-03-10T17:00"));
    assertThat(held.dueIfResumed(at("2026-03-10T08:00"), TIME)).isEqualTo(at("2026-03-11T17:00"));
  }

  @Test
  void saysWhichDayTheLastOneMovedTo() {
    Ledger ledger = waited(MONDAY, "2026-03-05T10:00", "2026-03-07T09:00");
    assertThat(told(ledger, THREE_DAYS))
        .isEqualTo("2RECEIPT 3WORKING+ 4WORKING+ 5WORKING+ 6PAUSED 7WEEKEND 8WEEKEND 9WORKING");
    List<DayNote> notes =
        DueDate.explain(ledger, THREE_DAYS, ClockPolicy.GENERAL, Vietnam.CALENDAR);
    assertThat(notes.get(7).noteEn())
        .isEqualTo(
            "The last day of the limit (05/03/2026) moved to this day because the clock was"
                + " paused on the last day: Test reason; due at 17:00");
    Ledger november =
        waited(Vietnam.started(at("2026-11-20T09:00")), "2026-11-24T09:00", "2026-11-26T10:00");
    assertThat(told(november, TimeLimit.calendarDays(4)))
        .isEqualTo("20RECEIPT 21WEEKEND+ 22WEEKEND+ 23WORKING+ 24HOLIDAY+ 25PAUSED 26WORKING");
    Ledger sameDay = waited(MONDAY, "2026-03-02T10:00", "2026-03-03T18:00");
    assertThat(told(sameDay, TimeLimit.workingDays(0))).isEqualTo("2RECEIPT+ 3PAUSED 4WORKING");
  }

  private static String told(Ledger ledger, TimeLimit limit) {
    return DueDate.explain(ledger, limit, ClockPolicy.GENERAL, Vietnam.CALENDAR).stream()
        .map(day -> day.date().getDayOfMonth() + day.kind().name() + (day.counted() ? "+" : ""))
        .collect(Collectors.joining(" "));
  }
}
