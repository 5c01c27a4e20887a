package vn.thutuc.studio.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.procedure.Scenario;

/**
 * Finds the day that is to a later law what a case's day of reception was to the earlier one: the
 * same day of the week, with the same days off behind it.
 */
final class CaseCalendar {

  private static final int WEEKS = 104;
  private static final int ORDINARY_SPAN = 14;
  private static final int LONGEST_SPAN = 90;

  private final WorkingTime time;
  private final LocalDate from;
  private final @Nullable LocalDate lawBefore;

  /**
   * @param from the first day of the law
   * @param lawBefore the first day of the law the case was written for, if that is known
   */
  CaseCalendar(WorkingTime time, LocalDate from, @Nullable LocalDate lawBefore) {
    this.time = time;
    this.from = from;
    this.lawBefore = lawBefore;
  }

  /**
   * A day of reception under the new law.
   *
   * @param alike whether the days off behind it are the same
   */
  record Place(LocalDate day, boolean alike) {}

  Place of(Scenario scenario) {
    LocalDate old = scenario.receivedAt().toLocalDate();
    int span = span(scenario, old);
    if (old.equals(lawBefore)) {
      return new Place(from, alike(old, from, span));
    }
    LocalDate first = from.with(TemporalAdjusters.nextOrSame(old.getDayOfWeek()));
    for (int week = 0; week < WEEKS; week++) {
      LocalDate day = first.plusWeeks(week);
      if (alike(old, day, span)) {
        return new Place(day, true);
      }
    }
    return new Place(first, false);
  }

  private boolean alike(LocalDate old, LocalDate day, int span) {
    for (int i = 0; i <= span; i++) {
      if (time.worksOn(old.plusDays(i)) != time.worksOn(day.plusDays(i))) {
        return false;
      }
    }
    return true;
  }

  /** From reception to the promised day, and what is done after it. */
  private static int span(Scenario scenario, LocalDate received) {
    long days = ORDINARY_SPAN;
    if (scenario.expect().due() != null) {
      days = ChronoUnit.DAYS.between(received, scenario.expect().due().toLocalDate());
    }
    return (int) Math.max(0, Math.min(days, LONGEST_SPAN));
  }
}
