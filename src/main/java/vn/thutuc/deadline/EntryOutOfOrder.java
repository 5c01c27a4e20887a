package vn.thutuc.deadline;

import java.time.Instant;
import vn.thutuc.refusal.Refusal;

/** A ledger entry may not follow those before it; the code and arguments say why. */
public final class EntryOutOfOrder extends Refusal {

  private static final long serialVersionUID = 1L;

  private EntryOutOfOrder(String code, Object... args) {
    super(Kind.CONFLICT, code, args);
  }

  static EntryOutOfOrder notAllowed(LedgerEntry.Kind kind, ClockState state) {
    return new EntryOutOfOrder("clock-entry-not-allowed", kind, state);
  }

  static EntryOutOfOrder notStarted() {
    return new EntryOutOfOrder("clock-not-started");
  }

  static EntryOutOfOrder backInTime(Instant at, Instant last) {
    return new EntryOutOfOrder("clock-entry-back-in-time", at, last);
  }
}
