package vn.thutuc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingTime;

/**
 * How a procedure's clock treats late receipt, supplements and swapped Saturdays; data of the
 * procedure, because sector laws differ.
 *
 * @param cutOff from this time of day a receipt counts as of the next working day (Decree
 *     61/2018/ND-CP 18: 15:00); days limits only
 * @param swapDaysWork whether a Saturday worked in place of a weekday counts as a working day
 */
public record ClockPolicy(@Nullable LocalTime cutOff, Supplement supplement, boolean swapDaysWork) {

  /** What asking the applicant for a supplement does to the clock. */
  public enum Supplement {
    /** The limit is counted anew from the full dossier (Decree 61/2018/ND-CP 19.4). */
    RESET,
    /** The time of waiting is not counted. */
    PAUSE,
    /** The clock runs on. */
    NONE
  }

  /** The general law without a cut-off. */
  public static final ClockPolicy GENERAL = new ClockPolicy(null, Supplement.RESET, false);

  public ClockPolicy {
    Objects.requireNonNull(supplement, "supplement");
  }

  /**
   * The day a receipt counts as of. With a cut-off, what comes on a day off or from the cut-off on
   * counts as of the next working day, so that a later receipt is never due earlier.
   */
  LocalDate receiptDay(Instant receipt, WorkingTime time) {
    LocalDate date = time.dateOf(receipt);
    if (cutOff == null) {
      return date;
    }
    boolean late =
        !time.worksOn(date) || !receipt.atZone(time.zone()).toLocalTime().isBefore(cutOff);
    return late ? time.plusWorkingDays(date, 1) : date;
  }
}
