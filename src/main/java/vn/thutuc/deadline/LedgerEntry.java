package vn.thutuc.deadline;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to the clock of a dossier, with who, why and by which law.
 *
 * @param extra the time granted; for {@link Kind#EXTEND} and only there
 */
public record LedgerEntry(Kind kind, Instant at, Cause cause, @Nullable TimeLimit extra) {

  /** What happened to the clock. */
  public enum Kind {
    /** The dossier was fully received; the limit is counted from here. */
    START,
    /** Waiting begins that is not counted. */
    PAUSE,
    /** Waiting ends. */
    RESUME,
    /** The limit is counted anew from here; ends a pause. */
    RESET,
    /** More time was granted. */
    EXTEND,
    /** The dossier ended. */
    STOP
  }

  /**
   * Who did it and why.
   *
   * @param actor id of the official or system that did it
   * @param law id of the legal basis in the procedure's manifest, when there is one
   */
  public record Cause(String actor, String reasonVi, String reasonEn, @Nullable String law) {

    public Cause {
      if (actor.isBlank() || reasonVi.isBlank() || reasonEn.isBlank()) {
        throw new IllegalArgumentException(
            "a ledger entry needs its actor and its reason in Vietnamese and English");
      }
    }
  }

  public LedgerEntry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(cause, "cause");
    if ((kind == Kind.EXTEND) != (extra != null)) {
      throw new IllegalArgumentException("EXTEND, and only EXTEND, names the extra time");
    }
    if (extra != null && extra.amount() == 0) {
      throw new IllegalArgumentException("an extension must be longer than nothing");
    }
  }

  /** An entry of a kind other than EXTEND. */
  public static LedgerEntry of(Kind kind, Instant at, Cause cause) {
    return new LedgerEntry(kind, at, cause, null);
  }

  public static LedgerEntry extend(Instant at, TimeLimit extra, Cause cause) {
    return new LedgerEntry(Kind.EXTEND, at, cause, extra);
  }
}
