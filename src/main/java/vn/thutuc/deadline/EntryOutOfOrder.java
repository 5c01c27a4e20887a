package vn.thutuc.deadline;

import java.time.Instant;
import java.util.List;

/** A ledger entry may not follow those before it; the code and arguments say why. */
public final class EntryOutOfOrder extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final List<String> args;

  private EntryOutOfOrder(String code, List<String> args, String message) {
    super(message);
    this.code = code;
    this.args = args;
  }

  static EntryOutOfOrder notAllowed(LedgerEntry.Kind kind, ClockState state) {
    return new EntryOutOfOrder(
        "clock-entry-not-allowed",
        List.of(kind.name(), state.name()),
        kind + " cannot follow while the clock is " + state);
  }

  static EntryOutOfOrder notStarted() {
    return new EntryOutOfOrder(
        "clock-not-started", List.of(), "the clock has not started, so nothing is due yet");
  }

  static EntryOutOfOrder backInTime(Instant at, Instant last) {
    return new EntryOutOfOrder(
        "clock-entry-back-in-time",
        List.of(at.toString(), last.toString()),
        "an entry at " + at + " cannot follow one at " + last);
  }

  /** Stable code of the refusal: its message key. */
  public String code() {
    return code;
  }

  /** What the message names. */
  public List<String> args() {
    return args;
  }
}
