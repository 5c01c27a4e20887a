package vn.thutuc.studio;

import java.util.List;
import java.util.Optional;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockState;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.deadline.LedgerEntry;

/**
 * The way of a worked case, moment by moment, for people to follow.
 *
 * @param terms what its clock counts by
 */
public record Playback(List<Moment> moments, ClockTerms terms) {

  public Playback {
    moments = List.copyOf(moments);
  }

  /** The statutory clock as it stood at the end of a moment; empty before it started. */
  public Optional<ClockReading> clockAt(Moment moment, WorkingCalendar calendar) {
    return reading(moment.ledger(), calendar);
  }

  /** The clock as the case left it; empty if it never started. */
  public Optional<ClockReading> clock(WorkingCalendar calendar) {
    return moments.isEmpty()
        ? Optional.empty()
        : reading(moments.get(moments.size() - 1).ledger(), calendar);
  }

  /** The same as if it had not stopped: every day up to the promised hour is told. */
  public Optional<ClockReading> counted(WorkingCalendar calendar) {
    return clock(calendar)
        .flatMap(
            reading ->
                reading(
                    Ledger.of(
                        reading.ledger().entries().stream()
                            .filter(entry -> entry.kind() != LedgerEntry.Kind.STOP)
                            .toList()),
                    calendar));
  }

  private Optional<ClockReading> reading(Ledger ledger, WorkingCalendar calendar) {
    return ledger.state() == ClockState.NOT_STARTED
        ? Optional.empty()
        : Optional.of(ClockReading.of(ledger, terms, calendar));
  }
}
