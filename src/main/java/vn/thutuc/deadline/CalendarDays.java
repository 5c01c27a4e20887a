package vn.thutuc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import vn.thutuc.calendar.WorkingTime;

/**
 * Counts every day, and months to the corresponding day (Civil Code 148); a limit that would end on
 * a day off ends with the next working day (148.5).
 */
record CalendarDays(WorkingTime time, ClockPolicy policy) implements Ruler {

  /** The start of the day after a date. */
  static Instant dayAfter(LocalDate date, WorkingTime time) {
    return date.plusDays(1).atStartOfDay(time.zone()).toInstant();
  }

  @Override
  public long at(Instant instant) {
    return time.dateOf(instant).toEpochDay();
  }

  @Override
  public long start(Instant receipt) {
    return policy.receiptDay(receipt, time).toEpochDay();
  }

  @Override
  public Instant countedFrom(Instant receipt) {
    return dayAfter(policy.receiptDay(receipt, time), time);
  }

  @Override
  public long end(long start, TimeLimit limit) {
    return limit.measure() == TimeLimit.Measure.MONTHS
        ? LocalDate.ofEpochDay(start).plusMonths(limit.amount()).toEpochDay()
        : start + limit.amount();
  }

  @Override
  public Instant due(long end) {
    return time.closing(time.workingDayFrom(LocalDate.ofEpochDay(end)));
  }

  @Override
  public Instant dueAfter(Instant waitEnd) {
    return time.closing(time.dayClosingAfter(waitEnd));
  }

  @Override
  public Instant edge(Instant pause) {
    return dayAfter(time.dateOf(pause), time);
  }

  @Override
  public TimeLimit limit(long length) {
    return TimeLimit.calendarDays((int) length);
  }
}
