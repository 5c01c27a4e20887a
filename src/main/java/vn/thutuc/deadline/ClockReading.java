package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.calendar.WorkingTime;

/**
 * A dossier's clock with all it was folded by, so that a page can show and explain it.
 *
 * @param time the working time of the calendar it counts by
 */
public record ClockReading(
    Ledger ledger,
    ClockTerms terms,
    Deadline deadline,
    WorkingCalendar calendar,
    WorkingTime time) {

  /** What a ledger folds to under these terms; the clock must have started. */
  public static ClockReading of(Ledger ledger, ClockTerms terms, WorkingCalendar calendar) {
    return new ClockReading(
        ledger,
        terms,
        DueDate.of(ledger, terms.limit(), terms.policy(), calendar),
        calendar,
        calendar.workingTime(terms.policy().swapDaysWork()));
  }

  /** Whether the office works up to that minute; its closing hour is one. */
  public boolean isWorked(Instant at) {
    return !time.between(at.minus(Duration.ofMinutes(1)), at).isZero();
  }

  /** Day by day, up to the due date or the stop: which days counted, which did not, and why. */
  public List<DayNote> days() {
    List<DayNote> days = DueDate.explain(ledger, terms.limit(), terms.policy(), calendar);
    if (ledger.state() != ClockState.STOPPED) {
      return days;
    }
    LocalDate stopped = time.dateOf(ledger.last().at());
    return days.stream().filter(day -> !day.date().isAfter(stopped)).toList();
  }
}
