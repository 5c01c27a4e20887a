package vn.thutuc.deadline;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;

/** What a clock counts by, fixed when it starts: limit, policy and the id of the calendar. */
public record ClockTerms(TimeLimit limit, ClockPolicy policy, String calendar) {

  public ClockTerms {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(calendar, "calendar");
  }

  /** The terms of the statutory clock as a version of a procedure publishes them. */
  public static ClockTerms of(Bundle bundle) {
    Manifest manifest = bundle.manifest();
    Manifest.Clock clock = manifest.clock();
    String cutOff = clock.cutOff();
    ClockPolicy policy =
        new ClockPolicy(
            cutOff == null ? null : LocalTime.parse(cutOff),
            ClockPolicy.Supplement.valueOf(clock.supplement().name()),
            clock.swapDaysWork());
    TimeLimit.Unit unit = TimeLimit.Unit.valueOf(manifest.limitUnit().name());
    return new ClockTerms(limit(manifest.limit(), unit), policy, manifest.calendar());
  }

  /**
   * The terms of a step's own clock, in working time and without a cut-off. It is held while the
   * dossier is held, unless the wait is the step's own or somebody else's silence is counted.
   */
  static ClockTerms ofStep(Bundle bundle, Flow.Step step, Term limit) {
    Manifest manifest = bundle.manifest();
    boolean holds =
        step.clock() == Flow.ClockEffect.PAUSE || step.clock() == Flow.ClockEffect.RESET;
    ClockPolicy.Supplement pauses =
        holds || step.property("silence").isPresent()
            ? ClockPolicy.Supplement.NONE
            : ClockPolicy.Supplement.PAUSE;
    return new ClockTerms(
        limit(limit, TimeLimit.Unit.WORKING),
        new ClockPolicy(null, pauses, manifest.clock().swapDaysWork()),
        manifest.calendar());
  }

  /** When something that begins now and may take a term of working time is due; no cut-off. */
  public Instant dueOf(Term term, Instant from, WorkingCalendar workingCalendar) {
    LedgerEntry.Cause cause = ClockWhy.RECEIVED.cause("thutuc", null);
    Ledger ledger = Ledger.empty().append(LedgerEntry.of(LedgerEntry.Kind.START, from, cause));
    TimeLimit working = limit(term, TimeLimit.Unit.WORKING);
    ClockPolicy plain = new ClockPolicy(null, ClockPolicy.Supplement.NONE, policy.swapDaysWork());
    Instant due = DueDate.of(ledger, working, plain, workingCalendar).due();
    return Objects.requireNonNull(due, "a running clock has a due date");
  }

  /** A term of a bundle as a limit. */
  public static TimeLimit limit(Term term, TimeLimit.Unit unit) {
    return term.time().isZero()
        ? new TimeLimit(TimeLimit.Measure.DAYS, term.days(), unit)
        : new TimeLimit(TimeLimit.Measure.MINUTES, term.workingMinutes(), unit);
  }
}
