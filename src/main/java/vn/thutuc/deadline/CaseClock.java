package vn.thutuc.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** The statutory clock of a dossier, moved in the words of its procedure. */
@Component
public class CaseClock {

  private final ClockKeeper keeper;
  private final LedgerEntries entries;
  private final Deadlines deadlines;
  private final Calendars calendars;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseClock(
      ClockKeeper keeper,
      LedgerEntries entries,
      Deadlines deadlines,
      Calendars calendars,
      ApplicationEventPublisher events,
      Clock clock) {
    this.keeper = keeper;
    this.entries = entries;
    this.deadlines = deadlines;
    this.calendars = calendars;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Starts the dossier's clock, in the caller's transaction.
   *
   * @throws EntryOutOfOrder if it was started before
   */
  public void start(String dossier, Bundle bundle, Instant at, String actor) {
    LedgerEntry.Cause cause = ClockWhy.RECEIVED.cause(actor, limitLaw(bundle));
    tell(dossier, keeper.start(ClockId.of(dossier), ClockTerms.of(bundle), at, cause), true);
  }

  /**
   * Adds an entry where the clock's state lets it follow, in the caller's transaction; changes
   * nothing otherwise, as when a step waits before the dossier was received.
   */
  public void note(String dossier, LedgerEntry.Kind kind, ClockWhy why, String actor) {
    ClockState state = entries.of(ClockId.of(dossier)).state();
    Optional<ClockState> next = state.after(kind);
    if (next.isPresent()) {
      LedgerEntry entry = LedgerEntry.of(kind, clock.instant(), why.cause(actor, null));
      tell(dossier, keeper.record(ClockId.of(dossier), entry), next.get() != ClockState.STOPPED);
    }
  }

  /** When the dossier is due; empty while its clock is held, stopped or not started. */
  public Optional<Instant> due(String dossier) {
    return deadlines.runningDue(ClockId.of(dossier));
  }

  /** The dossier's clock with everything needed to explain it; empty before it started. */
  public Optional<ClockReading> read(String dossier) {
    ClockId id = ClockId.of(dossier);
    return deadlines
        .terms(id)
        .map(terms -> ClockReading.of(entries.of(id), terms, calendars.get(terms.calendar())));
  }

  /** When a step that opens now is due by its own limit and unit; empty if it has none. */
  public Optional<Instant> stepDue(Bundle bundle, Flow.Step step, Instant opened) {
    ClockTerms terms = ClockTerms.of(bundle);
    return terms.stepDue(step, opened, calendars.get(terms.calendar()));
  }

  /** Until when an applicant asked now may answer. */
  public Instant answerBy(Bundle bundle, Instant asked) {
    ClockTerms terms = ClockTerms.of(bundle);
    TimeLimit response = ClockTerms.response(bundle.manifest());
    return terms.dueOf(response, asked, calendars.get(terms.calendar()));
  }

  private void tell(String dossier, Deadline deadline, boolean open) {
    Instant due = open && !deadline.paused() ? deadline.due() : null;
    events.publishEvent(new DueChanged(dossier, due, deadline.paused(), clock.instant()));
  }

  /** The article the limit rests on: the first the manifest names. */
  private static String limitLaw(Bundle bundle) {
    return bundle.manifest().legalBasis().get(0).id();
  }
}
