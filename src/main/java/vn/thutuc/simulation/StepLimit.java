package vn.thutuc.simulation;

import org.jspecify.annotations.Nullable;

/**
 * How long one visit to a step may take by its own limit, counted as the clock of a task is: the
 * day it opens excluded, a last day off moved to the next working day (Civil Code 2015, Articles
 * 147 and 148).
 *
 * @param length in seconds or days, as its clock counts
 * @param begins it begins to run when these are open: office hours for "within the day"
 * @param workdays what a last day off is looked up in; null when only working time counts
 * @param held whether it stands still while the clock of the case does
 */
record StepLimit(
    double length, Clock clock, OpenHours begins, @Nullable OpenHours workdays, boolean held) {

  private static final double DAY = 86_400;

  /** Sums of times are not exact to the last bit. */
  private static final double ROUNDING = 1e-6;

  /**
   * What a limit is counted by.
   *
   * @param byDay each day counts whole; its hours are then open all day
   */
  record Clock(OpenHours hours, boolean byDay) {

    /** What it shows at a time; only differences mean anything. */
    double read(double time) {
      double worked = hours.worked(time);
      return byDay ? Math.ceil(worked / DAY - 1e-9) : worked;
    }
  }

  /**
   * Whether a visit is over too late.
   *
   * @param stood what the limit stood still for since it was opened
   */
  boolean isLate(double opened, double now, double stood) {
    double last = clock.read(begins.opensFrom(opened)) + stood + length;
    if (clock.read(now) <= last + ROUNDING) {
      return false;
    }
    if (workdays == null) {
      return true;
    }
    double lastDay = clock.hours().whenWorked((last - 1) * DAY);
    return workdays.worked(now) - workdays.worked(lastDay) > DAY + ROUNDING;
  }
}
