package vn.thutuc.deadline;

import java.time.Instant;
import vn.thutuc.calendar.WorkingTime;

/**
 * The line a limit is counted on: working hours, plain hours, working days or calendar days.
 *
 * <p>A due date is a start plus a length on this line, pushed on by the length of the pauses; so
 * one fold serves every kind of limit.
 */
sealed interface Ruler permits WorkingHours, PlainHours, WorkingDays, CalendarDays {

  static Ruler of(TimeLimit limit, ClockPolicy policy, WorkingTime time) {
    boolean working = limit.unit() == TimeLimit.Unit.WORKING;
    if (limit.measure() == TimeLimit.Measure.MINUTES) {
      return working ? new WorkingHours(time) : new PlainHours();
    }
    return working
        ? new WorkingDays(time, policy, limit.amount() == 0)
        : new CalendarDays(time, policy);
  }

  /** Where an instant stands on the line. */
  long at(Instant instant);

  /** Where the count starts for a receipt. */
  long start(Instant receipt);

  /** The instant from which time counts for a receipt. */
  Instant countedFrom(Instant receipt);

  /** Where a limit ends that starts at a position. */
  long end(long start, TimeLimit limit);

  /** The instant at which a limit ending at a position is due. */
  Instant due(long end);

  /** When a limit of which no full unit is left is due, after a wait that ended at an instant. */
  Instant dueAfter(Instant waitEnd);

  /** The instant from which a pause begun at an instant takes effect, or to which it lasts. */
  Instant edge(Instant pause);

  /** A length of the line as a limit. */
  TimeLimit limit(long length);
}
