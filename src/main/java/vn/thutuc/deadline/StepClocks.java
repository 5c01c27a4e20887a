package vn.thutuc.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Term;

/**
 * The clocks of single steps, which run beside the dossier's own and are held with it.
 *
 * <p>One row per task that has a limit, written when it opens and when it closes; the overdue sweep
 * finds it by the same index as the dossiers.
 */
@Component
public class StepClocks {

  private final Deadlines deadlines;
  private final LedgerEntries entries;
  private final Calendars calendars;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StepClocks(
      Deadlines deadlines,
      LedgerEntries entries,
      Calendars calendars,
      ApplicationEventPublisher events,
      Clock clock) {
    this.deadlines = deadlines;
    this.entries = entries;
    this.calendars = calendars;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Starts the clock of a task that opens, in the caller's transaction; of a step without a limit
   * only the dossier's due date is told.
   *
   * @param task the scope is the task's id
   */
  public TaskDue open(ClockId task, Bundle bundle, Flow.Step step, Instant at) {
    ClockId dossier = ClockId.of(task.dossier());
    Instant due = deadlines.runningDue(dossier).orElse(null);
    Optional<Term> limit = step.limit();
    if (limit.isEmpty()) {
      return new TaskDue(null, due);
    }
    ClockTerms terms = ClockTerms.ofStep(bundle, step, limit.get());
    // a clock that runs holds nothing: only one that does not needs its ledger read
    Ledger around = due == null ? entries.of(dossier) : Ledger.empty();
    Folded folded = folded(StepLedger.of(ClockKeeper.stored(at), terms.policy(), around), terms);
    var begin = new Deadlines.Begin(step.id(), ClockKeeper.stored(at));
    if (!deadlines.add(task, terms, folded, begin)) {
      throw EntryOutOfOrder.notAllowed(LedgerEntry.Kind.START, folded.state());
    }
    return new TaskDue(shown(folded), due);
  }

  /** Stops the clock of a task that closes; changes nothing where its step has no limit. */
  public void close(ClockId task, Instant at) {
    deadlines.stop(task, ClockKeeper.stored(at));
  }

  /** Holds the dossier's open steps or lets them run on, as its own ledger now says. */
  void follow(String dossier) {
    Instant now = clock.instant();
    Ledger ledger = entries.of(ClockId.of(dossier));
    for (Deadlines.Stored step : deadlines.lockSteps(dossier)) {
      Folded folded = folded(step.ledger(ledger), step.terms());
      deadlines.update(step.clock(), folded, now);
      if (!Objects.equals(step.due(), folded.due())) {
        events.publishEvent(new StepDueChanged(step.clock(), shown(folded), now));
      }
    }
  }

  /** What lists show: nothing while it is held. */
  private static @Nullable Instant shown(Folded folded) {
    return folded.state() == ClockState.PAUSED ? null : folded.due();
  }

  private Folded folded(Ledger ledger, ClockTerms terms) {
    return Folded.of(ledger, terms, calendars.get(terms.calendar()));
  }
}
