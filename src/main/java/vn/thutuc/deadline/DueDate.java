package vn.thutuc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.calendar.WorkingTime;

/**
 * The due date as a pure function of ledger, limit, policy and calendar; never a stored counter.
 *
 * <p>Civil Code 147 and 148: hours start at once, the day of receipt is not counted, a limit in
 * days ends with the last working hour of its last day, and a last day off moves it to the next
 * working day. The days in (pause, resume] are not counted; a pause that begins on the last day
 * carries the end to the end of the working day on which it ends; a reset counts the limit anew.
 */
public final class DueDate {

  private DueDate() {}

  /**
   * Folds a ledger to its deadline, in time independent of the length of the limit.
   *
   * @throws EntryOutOfOrder when the clock has not started
   * @throws ExtensionUnitDiffers when an extension counts something else than the limit
   */
  public static Deadline of(
      Ledger ledger, TimeLimit limit, ClockPolicy policy, WorkingCalendar calendar) {
    WorkingTime time = calendar.workingTime(policy.swapDaysWork());
    Count count = Count.of(ledger, limit, Ruler.of(limit, policy, time), time);
    Instant held = count.heldSince();
    boolean paused = ledger.state() == ClockState.PAUSED;
    LocalDate first = time.dateOf(count.origin());
    if (held != null) {
      TimeLimit left = count.ruler().limit(count.left(held));
      boolean confirmed = time.confirmedBetween(first, time.dateOf(held));
      var open = new Deadline.Held(left, count.usedShare(held), count.due());
      Instant from = count.countedFrom();
      return new Deadline(limit, from, null, null, paused, open, Duration.ZERO, confirmed);
    }
    Instant due = count.due();
    LocalDate dueDate = time.dateOf(due);
    Duration allowed = limit.between(count.countedFrom(), due, time).minus(count.waited());
    boolean confirmed = time.confirmedBetween(first, dueDate);
    return new Deadline(limit, count.countedFrom(), due, dueDate, paused, null, allowed, confirmed);
  }

  /** The deadline explained: every day from receipt to due, whether it counted, and why. */
  public static List<DayNote> explain(
      Ledger ledger, TimeLimit limit, ClockPolicy policy, WorkingCalendar calendar) {
    return new Explanation(ledger, limit, policy, calendar).days();
  }
}
