package vn.thutuc.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thutuc.deadline.LedgerEntry.Kind;

/**
 * What happened to the clock of a step, told from the ledger of its dossier: it begins when its
 * task opens and is held while the dossier is held.
 *
 * <p>A supplement that makes the dossier's limit count anew (Decree 61/2018/ND-CP 19.4) does not
 * give back the days an official had already used: for a step it is a pause that ended.
 */
final class StepLedger {

  private static final LedgerEntry.Cause OPENED = ClockWhy.STEP_OPENED.cause("thutuc", null);

  private StepLedger() {}

  /**
   * @param policy one with {@link ClockPolicy.Supplement#NONE} runs on whatever happens
   * @param dossier empty where the dossier's clock has not started
   */
  static Ledger of(Instant begin, ClockPolicy policy, Ledger dossier) {
    Ledger ledger = Ledger.empty().append(LedgerEntry.of(Kind.START, begin, OPENED));
    if (policy.supplement() == ClockPolicy.Supplement.NONE) {
      return ledger;
    }
    LedgerEntry held = null;
    for (LedgerEntry entry : dossier.entries()) {
      switch (entry.kind()) {
        case PAUSE -> held = entry;
        case RESUME, RESET, STOP -> {
          if (held != null && entry.at().isAfter(begin)) {
            ledger = pause(ledger, held, begin).append(as(Kind.RESUME, entry, entry.at()));
          }
          held = null;
        }
        case START, EXTEND -> {}
      }
    }
    return pause(ledger, held, begin);
  }

  private static Ledger pause(Ledger ledger, @Nullable LedgerEntry held, Instant begin) {
    if (held == null) {
      return ledger;
    }
    Instant from = held.at().isBefore(begin) ? begin : held.at();
    return ledger.append(as(Kind.PAUSE, held, from));
  }

  private static LedgerEntry as(Kind kind, LedgerEntry entry, Instant at) {
    return LedgerEntry.of(kind, at, entry.cause());
  }
}
