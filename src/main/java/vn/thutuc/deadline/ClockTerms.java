package vn.thutuc.deadline;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WorkingCalendar;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;

/**
 * The clock as one version of a procedure sets it.
 *
 * @param limit the statutory limit
 * @param calendar id of the working calendar
 * @param law id of the legal basis the limit rests on; null if the manifest names none
 */
public record ClockTerms(
    TimeLimit limit, ClockPolicy policy, String calendar, @Nullable String law) {

  /** The terms a bundle publishes. */
  public static ClockTerms of(Bundle bundle) {
    Manifest manifest = bundle.manifest();
    Manifest.Clock clock = manifest.clock();
    String cutOff = clock.cutOff();
    ClockPolicy policy =
        new ClockPolicy(
            cutOff == null ? null : LocalTime.parse(cutOff),
            ClockPolicy.Supplement.valueOf(clock.supplement().name()),
            clock.swapDaysWork());
    return new ClockTerms(
        limit(manifest.limit(), TimeLimit.Unit.valueOf(manifest.limitUnit().name())),
        policy,
        manifest.calendar(),
        manifest.legalBasis().isEmpty() ? null : manifest.legalBasis().get(0).id());
  }

  /**
   * When a term that runs from an instant ends: a step's own limit, or the time an applicant has to
   * answer. Neither a cut-off nor a supplement touches it.
   */
  public Instant dueOf(Term term, Instant from, WorkingCalendar days) {
    ClockPolicy plain = new ClockPolicy(null, ClockPolicy.Supplement.NONE, policy.swapDaysWork());
    LedgerEntry start =
        LedgerEntry.of(LedgerEntry.Kind.START, from, ClockWhy.RECEIVED.cause("thutuc", null));
    TimeLimit length = limit(term, TimeLimit.Unit.WORKING);
    Instant due = DueDate.of(Ledger.empty().append(start), length, plain, days).due();
    return due == null ? from : due;
  }

  /** A term of a bundle as a limit. */
  public static TimeLimit limit(Term term, TimeLimit.Unit unit) {
    if (term.time().isZero()) {
      return new TimeLimit(TimeLimit.Measure.DAYS, term.days(), unit);
    }
    return new TimeLimit(TimeLimit.Measure.MINUTES, term.workingMinutes(), unit);
  }
}
