package vn.thutuc.deadline;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.ClockRules;
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
    ClockRules clock = manifest.clock();
    ClockPolicy policy =
        new ClockPolicy(
            clock.cutOff(),
            ClockPolicy.Supplement.valueOf(clock.supplement().name()),
            clock.swapDaysWork());
    TimeLimit limit = limit(manifest.limit(), manifest.limitUnit());
    return new ClockTerms(limit, policy, manifest.calendar());
  }

  /** When something that begins now and may take so long is due; no cut-off, nothing waits. */
  public Instant dueOf(TimeLimit most, Instant from, WorkingCalendar workingCalendar) {
    LedgerEntry.Cause cause = ClockWhy.RECEIVED.cause("thutuc", null);
    Ledger ledger = Ledger.empty().append(LedgerEntry.of(LedgerEntry.Kind.START, from, cause));
    ClockPolicy plain = new ClockPolicy(null, ClockPolicy.Supplement.NONE, policy.swapDaysWork());
    Instant due = DueDate.of(ledger, most, plain, workingCalendar).due();
    return Objects.requireNonNull(due, "a running clock has a due date");
  }

  /** When a step that opens now is due by its own limit and unit; empty if it has none. */
  Optional<Instant> stepDue(Flow.Step step, Instant opened, WorkingCalendar workingCalendar) {
    return step.limit().map(term -> dueOf(limit(term, step.limitUnit()), opened, workingCalendar));
  }

  /**
   * How long an applicant has to answer a supplement request, in working time: the procedure's
   * {@code supplementResponse}, or as long as its limit where it names none.
   */
  public static TimeLimit response(Manifest manifest) {
    Term response = manifest.clock().supplementResponse();
    return limit(response == null ? manifest.limit() : response, Manifest.LimitUnit.WORKING);
  }

  /**
   * A term of a bundle as a limit. Days beside hours become hours: eight of working time, or the
   * whole day.
   */
  public static TimeLimit limit(Term term, Manifest.LimitUnit unit) {
    TimeLimit.Unit counted = TimeLimit.Unit.valueOf(unit.name());
    if (term.time().isZero()) {
      return new TimeLimit(TimeLimit.Measure.DAYS, term.days(), counted);
    }
    long minutes =
        counted == TimeLimit.Unit.WORKING
            ? term.workingMinutes()
            : term.time().plusDays(term.days()).toMinutes();
    return new TimeLimit(TimeLimit.Measure.MINUTES, minutes, counted);
  }
}
