package vn.thutuc.studio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.deadline.ClockState;
import vn.thutuc.deadline.ClockTerms;
import vn.thutuc.deadline.ClockWhy;
import vn.thutuc.deadline.DueDate;
import vn.thutuc.deadline.Ledger;
import vn.thutuc.deadline.LedgerEntry;
import vn.thutuc.deadline.TimeLimit;

/** The statutory clock of a worked case, kept in memory by the same rules as a real one. */
final class TrialDeadline {

  private final ClockTerms terms;
  private final WorkingCalendar calendar;
  private Ledger ledger = Ledger.empty();

  TrialDeadline(ClockTerms terms, WorkingCalendar calendar) {
    this.terms = terms;
    this.calendar = calendar;
  }

  /** Notes an entry where the clock's state lets it follow, as the real clock does. */
  void note(LedgerEntry.Kind kind, Instant at) {
    if (ledger.state().after(kind).isPresent()) {
      ledger = ledger.append(LedgerEntry.of(kind, at, why(kind).cause("scenario", null)));
    }
  }

  private static ClockWhy why(LedgerEntry.Kind kind) {
    return switch (kind) {
      case START -> ClockWhy.RECEIVED;
      case PAUSE -> ClockWhy.WAITS;
      case RESET -> ClockWhy.SUPPLEMENTED;
      case RESUME, EXTEND -> ClockWhy.GOES_ON;
      case STOP -> ClockWhy.ENDED;
    };
  }

  Ledger ledger() {
    return ledger;
  }

  ClockTerms terms() {
    return terms;
  }

  boolean hasStarted() {
    return ledger.state() != ClockState.NOT_STARTED;
  }

  /** When it started; empty while the dossier was not received. */
  Optional<Instant> received() {
    return entriesOf(LedgerEntry.Kind.START).stream().findFirst();
  }

  /** Null while the clock has not started or a wait holds it. */
  @Nullable Instant due() {
    return hasStarted() ? DueDate.of(ledger, terms.limit(), terms.policy(), calendar).due() : null;
  }

  /** Whether the clock stopped, or still ran at an instant, after the due date. */
  boolean isLateAt(Instant now) {
    Instant due = due();
    Instant end = entriesOf(LedgerEntry.Kind.STOP).stream().findFirst().orElse(now);
    return due != null && end.isAfter(due);
  }

  /** Until when whoever is asked now may answer. */
  Instant answerBy(TimeLimit response, Instant asked) {
    return terms.dueOf(response, asked, calendar);
  }

  private List<Instant> entriesOf(LedgerEntry.Kind kind) {
    return ledger.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .map(LedgerEntry::at)
        .toList();
  }
}
