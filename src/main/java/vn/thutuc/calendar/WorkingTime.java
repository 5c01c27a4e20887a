package vn.thutuc.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * Adds and measures working hours and working days by one calendar.
 *
 * <p>Exact to the nanosecond and never walking: days are differences and look-ups of running
 * totals, hours one binary search. Outside the years of the data the ordinary week applies and the
 * dates count as unconfirmed.
 */
public final class WorkingTime {

  private final ZoneId zone;
  private final ZoneRules rules;
  private final DayTable table;
  private final boolean swapDaysWork;

  WorkingTime(WorkingCalendar calendar, boolean swapDaysWork) {
    this.zone = calendar.zone();
    this.rules = zone.getRules();
    this.table = new DayTable(calendar, swapDaysWork);
    this.swapDaysWork = swapDaysWork;
  }

  public ZoneId zone() {
    return zone;
  }

  /** Whether swapped Saturdays count as working days here. */
  public boolean swapDaysWork() {
    return swapDaysWork;
  }

  /** Whether the office opens at all on a date. */
  public boolean worksOn(LocalDate date) {
    return table.hours(date.toEpochDay()).isOpen();
  }

  /** The local date of an instant. */
  public LocalDate dateOf(Instant at) {
    return LocalDate.ofEpochDay(Math.floorDiv(localSecond(at), 86_400));
  }

  /** The first working day that is this date or later. */
  public LocalDate workingDayFrom(LocalDate date) {
    return worksOn(date) ? date : plusWorkingDays(date, 1);
  }

  /** The n-th working day after a date, before it when negative; the date itself for 0. */
  public LocalDate plusWorkingDays(LocalDate date, int days) {
    if (days == 0) {
      return date;
    }
    int upTo = table.workingDaysUpTo(date.toEpochDay());
    int before = days < 0 && worksOn(date) ? upTo - 1 : upTo;
    int n = days > 0 ? upTo + days : before + days + 1;
    return LocalDate.ofEpochDay(table.nthWorkingDay(n));
  }

  /** Working days after one date up to and including another; negative when reversed. */
  public int workingDaysBetween(LocalDate after, LocalDate upTo) {
    return table.workingDaysUpTo(upTo.toEpochDay()) - table.workingDaysUpTo(after.toEpochDay());
  }

  /** The running number of the last working day up to a date; only differences mean anything. */
  public int workingDayNumber(LocalDate date) {
    return table.workingDaysUpTo(date.toEpochDay());
  }

  /** The working day of a running number. */
  public LocalDate workingDay(int number) {
    return LocalDate.ofEpochDay(table.nthWorkingDay(number));
  }

  /** When the office opens on a working day. */
  public Instant opening(LocalDate workingDay) {
    return instant(workingDay.toEpochDay(), table.hours(workingDay.toEpochDay()).opens());
  }

  /** When the last working hour of a working day ends. */
  public Instant closing(LocalDate workingDay) {
    return instant(workingDay.toEpochDay(), table.hours(workingDay.toEpochDay()).closes());
  }

  /** The first working day whose last working hour has not ended at an instant. */
  public LocalDate dayClosingAfter(Instant at) {
    LocalDate day = workingDayFrom(dateOf(at));
    return at.isBefore(closing(day)) ? day : plusWorkingDays(day, 1);
  }

  /** The instant itself within opening hours, else the next opening. */
  public Instant nextOpen(Instant at) {
    long day = Math.floorDiv(localSecond(at), 86_400);
    long open = table.hours(day).openFrom(nanoOfDay(at, day));
    if (open >= 0) {
      return instant(day, open);
    }
    return opening(plusWorkingDays(LocalDate.ofEpochDay(day), 1));
  }

  /**
   * The earliest instant by which this much working time has passed; zero changes nothing. Negative
   * goes back, to the end of a stretch rather than to the opening after it.
   */
  public Instant plus(Instant at, Duration working) {
    return working.isZero() ? at : whenWorked(workedBy(at) + working.toNanos());
  }

  /** Working time between two instants; negative when reversed. */
  public Duration between(Instant from, Instant to) {
    return Duration.ofNanos(workedBy(to) - workedBy(from));
  }

  /** The running total of working nanoseconds at an instant; only differences mean anything. */
  public long workedBy(Instant at) {
    long day = Math.floorDiv(localSecond(at), 86_400);
    return table.workBefore(day) + table.hours(day).passedAt(nanoOfDay(at, day));
  }

  /** The earliest instant at which {@link #workedBy} has the value. */
  public Instant whenWorked(long total) {
    long day = table.dayReaching(total);
    return instant(day, table.hours(day).timeAfter(total - table.workBefore(day)));
  }

  /** Whether a date's status, working or not, rests on a confirmed list and entry. */
  public boolean confirmedOn(LocalDate date) {
    return confirmedBetween(date, date);
  }

  /** Whether that holds for every date from the first to the last, both included. */
  public boolean confirmedBetween(LocalDate first, LocalDate last) {
    return table.unconfirmedBetween(first.toEpochDay() - 1, last.toEpochDay()) == 0;
  }

  private long localSecond(Instant at) {
    return at.getEpochSecond() + rules.getOffset(at).getTotalSeconds();
  }

  private long nanoOfDay(Instant at, long epochDay) {
    long second = at.getEpochSecond() + rules.getOffset(at).getTotalSeconds();
    return (second - epochDay * 86_400) * 1_000_000_000L + at.getNano();
  }

  private Instant instant(long epochDay, long nanoOfDay) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    LocalDateTime local =
        nanoOfDay == Opening.DAY
            ? date.plusDays(1).atStartOfDay()
            : date.atTime(LocalTime.ofNanoOfDay(nanoOfDay));
    return local.toInstant(rules.getOffset(local));
  }
}
