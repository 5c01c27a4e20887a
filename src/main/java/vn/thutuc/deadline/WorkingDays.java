package vn.thutuc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import vn.thutuc.calendar.WorkingTime;

/**
 * Counts working days; the day of receipt is not counted (Civil Code 147.2), the limit ends with
 * the last working hour of its last day.
 *
 * @param sameDay the limit is "within the day": the working day of receipt is the last day
 */
record WorkingDays(WorkingTime time, ClockPolicy policy, boolean sameDay) implements Ruler {

  @Override
  public long at(Instant instant) {
    return time.workingDayNumber(time.dateOf(instant));
  }

  @Override
  public long start(Instant receipt) {
    return time.workingDayNumber(sameDay ? onlyDay(receipt) : policy.receiptDay(receipt, time));
  }

  @Override
  public Instant countedFrom(Instant receipt) {
    if (sameDay) {
      Instant opening = time.opening(onlyDay(receipt));
      return opening.isAfter(receipt) ? opening : receipt;
    }
    return CalendarDays.dayAfter(policy.receiptDay(receipt, time), time);
  }

  @Override
  public long end(long start, TimeLimit limit) {
    return start + limit.amount();
  }

  @Override
  public Instant due(long end) {
    return time.closing(time.workingDay((int) end));
  }

  @Override
  public Instant dueAfter(Instant waitEnd) {
    return time.closing(time.dayClosingAfter(waitEnd));
  }

  @Override
  public Instant edge(Instant pause) {
    return CalendarDays.dayAfter(time.dateOf(pause), time);
  }

  @Override
  public TimeLimit limit(long length) {
    return TimeLimit.workingDays((int) length);
  }

  /** The working day within which a limit of no days ends: one that is still open at receipt. */
  LocalDate onlyDay(Instant receipt) {
    LocalDate counted = time.workingDayFrom(policy.receiptDay(receipt, time));
    LocalDate open = time.dayClosingAfter(receipt);
    return open.isAfter(counted) ? open : counted;
  }
}
