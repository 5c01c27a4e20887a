package vn.thutuc.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Every day of a century and a half with its running totals: working days, working time, and
 * unconfirmed days up to that day.
 *
 * <p>Built once per calendar, so that a question about any two dates is a subtraction and the n-th
 * working day is a look-up.
 */
final class DayTable {

  static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  static final LocalDate LAST = LocalDate.of(2139, 12, 31);
  private static final long BASE = FIRST.toEpochDay();

  private final DayHours[] hours;
  private final long[] workBefore;
  private final int[] workingDays;
  private final int[] unconfirmed;
  private final int[] nth;

  DayTable(WorkingCalendar calendar, boolean swapDaysWork) {
    int size = (int) (LAST.toEpochDay() - BASE) + 1;
    hours = new DayHours[size];
    workBefore = new long[size + 1];
    workingDays = new int[size];
    unconfirmed = new int[size];
    int[] found = new int[size + 1];
    int days = 0;
    int doubts = 0;
    for (int i = 0; i < size; i++) {
      LocalDate date = LocalDate.ofEpochDay(BASE + i);
      hours[i] = calendar.hoursOn(date, swapDaysWork);
      workBefore[i + 1] = workBefore[i] + hours[i].total();
      if (hours[i].isOpen()) {
        found[++days] = i;
      }
      boolean sure =
          calendar.confirmedIn(date.getYear())
              && calendar.holidayOn(date).map(Holiday::confirmed).orElse(true);
      doubts += sure ? 0 : 1;
      workingDays[i] = days;
      unconfirmed[i] = doubts;
    }
    nth = Arrays.copyOf(found, days + 1);
  }

  DayHours hours(long epochDay) {
    return hours[index(epochDay)];
  }

  /** Working nanoseconds from the first day of the table to the start of the day. */
  long workBefore(long epochDay) {
    return workBefore[index(epochDay)];
  }

  /** Working days from the first day of the table up to and including the day. */
  int workingDaysUpTo(long epochDay) {
    return workingDays[index(epochDay)];
  }

  /** The day that is the n-th working day of the table, n from 1. */
  long nthWorkingDay(int n) {
    if (n < 1 || n >= nth.length) {
      throw new OutsideCalendar(n < 1 ? FIRST.minusDays(1) : LAST.plusDays(1));
    }
    return BASE + nth[n];
  }

  /** Days in (from, to] whose status is not confirmed. */
  int unconfirmedBetween(long from, long to) {
    return unconfirmed[index(to)] - unconfirmed[index(from)];
  }

  /** The day within which the running total of working time first reaches a value over zero. */
  long dayReaching(long work) {
    int low = 0;
    int high = workBefore.length - 1;
    if (work <= 0 || work > workBefore[high]) {
      throw new OutsideCalendar(work <= 0 ? FIRST.minusDays(1) : LAST.plusDays(1));
    }
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (workBefore[middle] < work) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return BASE + low;
  }

  private static int index(long epochDay) {
    long index = epochDay - BASE;
    if (index < 0 || epochDay > LAST.toEpochDay()) {
      throw new OutsideCalendar(LocalDate.ofEpochDay(epochDay));
    }
    return (int) index;
  }
}
