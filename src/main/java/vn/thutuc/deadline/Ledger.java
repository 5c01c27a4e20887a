package vn.thutuc.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.thutuc.deadline.LedgerEntry.Kind;

/**
 * Everything that happened to the clock of a dossier or step, in order; only ever appended to.
 *
 * <p>The due date is folded from it, so that whoever shows a deadline can show why.
 */
public final class Ledger {

  private static final Ledger EMPTY = new Ledger(List.of(), ClockState.NOT_STARTED);

  private final List<LedgerEntry> entries;
  private final ClockState state;

  private Ledger(List<LedgerEntry> entries, ClockState state) {
    this.entries = entries;
    this.state = state;
  }

  /** A clock that has not started. */
  public static Ledger empty() {
    return EMPTY;
  }

  /**
   * The ledger of stored entries.
   *
   * @throws EntryOutOfOrder when they are out of order
   */
  public static Ledger of(List<LedgerEntry> entries) {
    Ledger ledger = EMPTY;
    for (LedgerEntry entry : entries) {
      ledger = ledger.append(entry);
    }
    return ledger;
  }

  /**
   * The ledger with one more entry.
   *
   * @throws EntryOutOfOrder when its kind may not follow, or it lies before the last entry
   */
  public Ledger append(LedgerEntry entry) {
    ClockState next =
        state
            .after(entry.kind())
            .orElseThrow(() -> EntryOutOfOrder.notAllowed(entry.kind(), state));
    if (!entries.isEmpty() && entry.at().isBefore(last().at())) {
      throw EntryOutOfOrder.backInTime(entry.at(), last().at());
    }
    List<LedgerEntry> more = new ArrayList<>(entries.size() + 1);
    more.addAll(entries);
    more.add(entry);
    return new Ledger(List.copyOf(more), next);
  }

  public List<LedgerEntry> entries() {
    return entries;
  }

  public ClockState state() {
    return state;
  }

  /**
   * The last START or RESET, from which the limit is counted, and what followed.
   *
   * @throws EntryOutOfOrder when the clock has not started
   */
  List<LedgerEntry> sinceOrigin() {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Kind kind = entries.get(i).kind();
      if (kind == Kind.START || kind == Kind.RESET) {
        return i == 0 ? entries : entries.subList(i, entries.size());
      }
    }
    throw EntryOutOfOrder.notStarted();
  }

  /** The latest entry. */
  LedgerEntry last() {
    return entries.get(entries.size() - 1);
  }
}
