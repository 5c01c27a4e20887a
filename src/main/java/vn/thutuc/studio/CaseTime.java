package vn.thutuc.studio;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.procedure.Term;

/**
 * The time that passes between the moves of a worked case: days keep the hour, hours are worked.
 */
public final class CaseTime {

  private CaseTime() {}

  /** When a move that comes so long after another is made. */
  public static Instant after(Instant before, Term passes, WorkingTime time) {
    Instant start = before;
    if (passes.days() > 0) {
      LocalTime hour = LocalTime.ofInstant(start, time.zone());
      LocalDate day = time.plusWorkingDays(time.dateOf(start), passes.days());
      start = day.atTime(hour).atZone(time.zone()).toInstant();
    }
    return passes.time().isZero() ? start : time.plus(start, passes.time());
  }

  /**
   * The term that leads from one moment to another, to the minute. A moment outside working hours
   * cannot be said in working time: on a working day the last minute worked before it stands for
   * it, else the first one worked after it; the clock counts both alike.
   */
  public static Term between(Instant before, Instant moment, WorkingTime time) {
    Instant from = before.truncatedTo(ChronoUnit.MINUTES);
    Instant to = worked(moment.truncatedTo(ChronoUnit.MINUTES), time);
    if (!to.isAfter(from)) {
      return Term.ofDays(0);
    }
    int most = Math.max(0, time.workingDaysBetween(time.dateOf(from), time.dateOf(to)));
    for (int days = Math.min(most, 9999); days > 0; days--) {
      Instant there = after(from, Term.ofDays(days), time);
      if (!there.isAfter(to)) {
        return new Term(days, minutes(there, to, time));
      }
    }
    return new Term(0, minutes(from, to, time));
  }

  private static Duration minutes(Instant from, Instant to, WorkingTime time) {
    return Duration.ofMinutes(time.between(from, to).toMinutes());
  }

  private static Instant worked(Instant moment, WorkingTime time) {
    LocalDate day = time.dateOf(moment);
    boolean early = !time.worksOn(day) || moment.isBefore(time.opening(day));
    return early ? time.nextOpen(moment).plus(1, ChronoUnit.MINUTES) : moment;
  }
}
