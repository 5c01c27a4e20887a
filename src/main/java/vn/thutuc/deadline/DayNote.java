package vn.thutuc.deadline;

import java.time.LocalDate;

/**
 * What one day did to the clock, and why.
 *
 * @param counted whether the day, or any time of it, counted towards the limit
 */
public record DayNote(LocalDate date, Kind kind, boolean counted, String noteVi, String noteEn) {

  /** What kind of day it was for the clock. */
  public enum Kind {
    WORKING,
    WEEKEND,
    HOLIDAY,
    COMPENSATORY,
    /** A weekday off or a Saturday worked, by the yearly swap. */
    SWAP,
    PAUSED,
    /** The day of receipt, or of a reset. */
    RECEIPT,
    /** Received too late on this day to count as of it. */
    CUT_OFF
  }
}
