package vn.thutuc.page;

/**
 * A length of working time as people say it: days of work, hours, minutes.
 *
 * @param minutes working minutes; negative when the time is over
 * @param minutesPerDay working minutes in one working day of the calendar used, 480 for eight hours
 */
public record WorkingSpan(long minutes, int minutesPerDay) {

  private static final int EIGHT_HOURS = 480;

  public WorkingSpan {
    if (minutesPerDay <= 0) {
      throw new IllegalArgumentException("A working day needs working minutes");
    }
  }

  /** A span measured in days of eight hours. */
  public static WorkingSpan ofMinutes(long minutes) {
    return new WorkingSpan(minutes, EIGHT_HOURS);
  }

  public boolean over() {
    return minutes < 0;
  }

  /** Whole days, never negative. */
  long days() {
    return Math.abs(minutes) / minutesPerDay;
  }

  /** Whole hours beyond the days. */
  long hours() {
    return Math.abs(minutes) % minutesPerDay / 60;
  }

  /** Minutes beyond the hours. */
  long rest() {
    return Math.abs(minutes) % minutesPerDay % 60;
  }
}
