package vn.thutuc.deadline;

import java.time.Instant;

/**
 * A deadline came close or passed; told once for each kind, in the sweep's transaction.
 *
 * @param due when the dossier is, or was, due
 */
public record DeadlineAlarm(String dossier, Kind kind, Instant due, Instant at) {

  /** How close the deadline is. */
  public enum Kind {
    /** Three quarters of the limit are used. */
    WARNING,
    /** One working day is left: an apology is due if it cannot be kept (Decree 61/2018, 19.9). */
    NEAR,
    /** The limit has passed. Nothing is closed or approved by it. */
    BREACH
  }
}
