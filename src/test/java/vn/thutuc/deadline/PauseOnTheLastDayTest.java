package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.deadline.Vietnam.at;

import org.junit.jupiter.api.Test;
import vn.thutuc.deadline.LedgerEntry.Kind;

/** A limit of three working days from Monday 2 March 2026: it ends on Thursday at 17:00. */
class PauseOnTheLastDayTest {

  private final Ledger running = Vietnam.started(at("2026-03-02T09:00"));

  @Test
  void holdsTheDeadline() {
    Deadline held = fold(Vietnam.with(running, Kind.PAUSE, "2026-03-05T10:00"));
    assertThat(held.due()).isNull();
    assertThat(held.held()).isNotNull();
  }

  @Test
  void movesTheEndByTheDaysOfWaiting() {
    Ledger paused = Vietnam.with(running, Kind.PAUSE, "2026-03-05T10:00");
    Deadline resumed = fold(Vietnam.with(paused, Kind.RESUME, "2026-03-09T08:00"));
    assertThat(resumed.due()).isEqualTo(at("2026-03-09T17:00"));
  }

  @Test
  void changesNothingOnceTheLastHourIsOver() {
    Ledger paused = Vietnam.with(running, Kind.PAUSE, "2026-03-05T17:00");
    Deadline resumed = fold(Vietnam.with(paused, Kind.RESUME, "2026-03-09T08:00"));
    assertThat(resumed.due()).isEqualTo(at("2026-03-05T17:00"));
  }

  private static Deadline fold(Ledger ledger) {
    return DueDate.of(ledger, TimeLimit.workingDays(3), ClockPolicy.GENERAL, Vietnam.CALENDAR);
  }
}
