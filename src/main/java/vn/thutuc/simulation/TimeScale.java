package vn.thutuc.simulation;

import org.jspecify.annotations.Nullable;

/**
 * In what the times of a case are told.
 *
 * @param workingDay seconds of working time in a day on which anybody works; those of a whole day
 *     where there is no calendar
 * @param limit seconds a case may take from its coming to its end, when its clock never stands
 *     still; null without a limit
 * @param worked whether the limit is counted in working time
 */
public record TimeScale(double workingDay, @Nullable Double limit, boolean worked) {

  private static final double DAY = 86_400;

  static TimeScale of(Program program) {
    OpenHours clock = program.clock();
    double day = clock.isAlways() ? DAY : clock.share() * OpenHours.WEEK / clock.daysOpen();
    Program.Limit limit = program.limit();
    if (limit == null) {
      return new TimeScale(day, null, false);
    }
    double seconds = limit.days() > 0 ? limit.days() * day : limit.seconds();
    return new TimeScale(day, seconds, !limit.hours().isAlways());
  }
}
