package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Term;

/**
 * Lays out the limits of single steps as the diagram gives them: working time by the calendar the
 * limit of the case is counted in.
 */
final class TermPlan {

  private final OpenHours hours;
  private final StepLimit.Clock workingTime;
  private final StepLimit.Clock workingDays;
  private final StepLimit.Clock time;
  private final StepLimit.Clock days;
  private final List<StepLimit.Clock> used = new ArrayList<>();

  /**
   * @param hours working time
   * @param workdays working days, each open all day
   * @param days all days, each open all day
   */
  TermPlan(OpenHours hours, OpenHours workdays, OpenHours days) {
    this.hours = hours;
    this.workingTime = new StepLimit.Clock(hours, false);
    this.workingDays = new StepLimit.Clock(workdays, true);
    this.time = new StepLimit.Clock(OpenHours.ALWAYS, false);
    this.days = new StepLimit.Clock(days, true);
  }

  /** Null for a step without a limit of its own. */
  @Nullable StepLimit of(Flow.Step step) {
    Term term = step.limit().orElse(null);
    if (term == null) {
      return null;
    }
    StepLimit limit = limit(term, step.limitUnit() == Manifest.LimitUnit.WORKING, isHeld(step));
    if (!used.contains(limit.clock())) {
      used.add(limit.clock());
    }
    return limit;
  }

  /** By which clocks limits are counted. */
  StepLimit.Clock[] clocks() {
    return used.toArray(StepLimit.Clock[]::new);
  }

  /** Which of the clocks; -1 for no limit. */
  int number(@Nullable StepLimit limit) {
    return limit == null ? -1 : used.indexOf(limit.clock());
  }

  /** Not while the wait is the step's own, or somebody else's silence is counted. */
  private static boolean isHeld(Flow.Step step) {
    boolean waits =
        step.clock() == Flow.ClockEffect.PAUSE || step.clock() == Flow.ClockEffect.RESET;
    return !waits && step.property("silence").isEmpty();
  }

  private StepLimit limit(Term term, boolean worked, boolean held) {
    if (!term.time().isZero()) {
      long minutes = worked ? term.workingMinutes() : term.time().plusDays(term.days()).toMinutes();
      return limit(minutes * 60.0, worked ? workingTime : time, held);
    }
    if (term.days() == 0) {
      return new StepLimit(0, workingDays, hours, null, held);
    }
    return worked
        ? limit(term.days(), workingDays, held)
        : new StepLimit(term.days(), days, OpenHours.ALWAYS, workingDays.hours(), held);
  }

  private static StepLimit limit(double length, StepLimit.Clock clock, boolean held) {
    return new StepLimit(length, clock, OpenHours.ALWAYS, null, held);
  }
}
