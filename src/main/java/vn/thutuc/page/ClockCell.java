package vn.thutuc.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One working day of a clock bar.
 *
 * @param day the day, or null while the clock has not started
 * @param used share of the day's working time that has run, 0 to 1
 * @param paused share of the day's working time that was paused, 0 to 1
 * @param over true when the day lies beyond the due date
 * @param afterWeekend true when a weekend lies between it and the day before
 * @param holidaysBefore holidays between it and the day before, as dates in words
 */
public record ClockCell(
    @Nullable LocalDate day,
    double used,
    double paused,
    boolean over,
    boolean afterWeekend,
    List<String> holidaysBefore) {

  public ClockCell {
    if (used < 0 || paused < 0 || used + paused > 1.000001) {
      throw new IllegalArgumentException("Shares of a day: " + used + " used, " + paused);
    }
    holidaysBefore = List.copyOf(holidaysBefore);
  }
}
