package vn.thutuc.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.Term;

/**
 * Keeps the statutory clock of every dossier: writes its ledger, folds it, tells who needs to know.
 */
@Component
public class CaseClock {

  private final LedgerEntries entries;
  private final Deadlines deadlines;
  private final Procedures procedures;
  private final Calendars calendars;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseClock(
      LedgerEntries entries,
      Deadlines deadlines,
      Procedures procedures,
      Calendars calendars,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.deadlines = deadlines;
    this.procedures = procedures;
    this.calendars = calendars;
    this.events = events;
    this.clock = clock;
  }

  /** Starts the dossier's clock, in the caller's transaction; a started one stays as it is. */
  public void start(String dossier, Bundle bundle, Instant at, String actor) {
    ClockTerms terms = ClockTerms.of(bundle);
    LedgerEntry entry =
        LedgerEntry.of(LedgerEntry.Kind.START, at, ClockWhy.RECEIVED.cause(actor, terms.law()));
    Ledger ledger = Ledger.empty().append(entry);
    Deadline deadline = fold(ledger, terms);
    Instant due = deadline.due();
    if (due == null) {
      throw new IllegalStateException("A clock that has just started has a due date");
    }
    if (deadlines.open(dossier, bundle.hash().hex(), terms.calendar(), due)) {
      entries.add(dossier, 1, entry);
      store(dossier, ledger, terms);
    }
  }

  /**
   * Adds an entry where the clock's state lets it follow, in the caller's transaction; otherwise
   * changes nothing, as when a step waits before the dossier was received.
   */
  public void note(String dossier, LedgerEntry.Kind kind, ClockWhy why, String actor) {
    deadlines.locked(dossier).ifPresent(row -> note(row, kind, why, actor));
  }

  private void note(Deadlines.Row row, LedgerEntry.Kind kind, ClockWhy why, String actor) {
    Ledger ledger = entries.of(row.dossier());
    if (ledger.state().after(kind).isEmpty()) {
      return;
    }
    ClockTerms terms = terms(row);
    LedgerEntry entry = LedgerEntry.of(kind, clock.instant(), why.cause(actor, terms.law()));
    entries.add(row.dossier(), ledger.entries().size() + 1, entry);
    store(row.dossier(), ledger.append(entry), terms);
  }

  /** When the dossier is due; empty while its clock is held, stopped or not started. */
  public Optional<Instant> due(String dossier) {
    return deadlines
        .of(dossier)
        .filter(row -> row.state() == ClockState.RUNNING)
        .map(Deadlines.Row::dueAt);
  }

  /** The dossier's clock with everything needed to explain it; empty before it started. */
  public Optional<ClockReading> read(String dossier) {
    return deadlines
        .of(dossier)
        .map(row -> ClockReading.of(entries.of(dossier), terms(row), calendar(terms(row))));
  }

  /** When a step that opens now is due by its own limit; empty if it has none. */
  public Optional<Instant> stepDue(Bundle bundle, Flow.Step step, Instant opened) {
    return step.limit().map(term -> dueOf(bundle, term, opened));
  }

  /** Until when an applicant asked now may answer (the procedure's {@code supplementResponse}). */
  public Instant answerBy(Bundle bundle, Instant asked) {
    Term term = bundle.manifest().clock().supplementResponse();
    return dueOf(bundle, term == null ? bundle.manifest().limit() : term, asked);
  }

  /**
   * Folds every open clock on a calendar anew, as after a change of its holidays; the replaced
   * value is kept.
   *
   * @return how many due dates moved
   */
  @Transactional
  public int recompute(String calendar, String reason) {
    calendars.reload();
    int moved = 0;
    List<String> open = deadlines.openOn(calendar);
    for (String dossier : open) {
      Deadlines.Row row = deadlines.locked(dossier).orElseThrow();
      ClockTerms terms = terms(row);
      Instant due = fold(entries.of(dossier), terms).due();
      if (!java.util.Objects.equals(due, row.dueAt())) {
        deadlines.keepOld(dossier, row.dueAt(), due, clock.instant(), reason);
        store(dossier, entries.of(dossier), terms);
        moved++;
      }
    }
    return moved;
  }

  private Instant dueOf(Bundle bundle, Term term, Instant from) {
    ClockTerms terms = ClockTerms.of(bundle);
    return terms.dueOf(term, from, calendar(terms));
  }

  private void store(String dossier, Ledger ledger, ClockTerms terms) {
    Instant now = clock.instant();
    Deadline deadline = fold(ledger, terms);
    boolean running = ledger.state() == ClockState.RUNNING;
    var time = calendar(terms).workingTime(terms.policy().swapDaysWork());
    deadlines.store(
        dossier,
        ledger.state(),
        running
            ? new Deadlines.Alarms(
                deadline.due(),
                deadline.warnAt(time).orElse(null),
                deadline.dayBefore(time).orElse(null))
            : new Deadlines.Alarms(deadline.due(), null, null),
        now);
    boolean paused = ledger.state() == ClockState.PAUSED;
    events.publishEvent(new DueChanged(dossier, running ? deadline.due() : null, paused, now));
  }

  private Deadline fold(Ledger ledger, ClockTerms terms) {
    return DueDate.of(ledger, terms.limit(), terms.policy(), calendar(terms));
  }

  private ClockTerms terms(Deadlines.Row row) {
    return ClockTerms.of(procedures.bundle(new BundleHash(row.bundle())));
  }

  private WorkingCalendar calendar(ClockTerms terms) {
    return calendars.get(terms.calendar());
  }
}
