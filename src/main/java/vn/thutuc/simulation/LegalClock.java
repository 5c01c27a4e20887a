package vn.thutuc.simulation;

import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Program.Effect;
import vn.thutuc.simulation.Program.Limit;

/**
 * The clock of each case against its time limit: it runs from reception to the result, stands still
 * at some steps and begins anew after others, as the law has it for supplements.
 */
final class LegalClock {

  private final @Nullable Limit limit;
  private final Cases cases;
  private final StepClocks steps;

  LegalClock(@Nullable Limit limit, Cases cases, StepClocks steps) {
    this.limit = limit;
    this.cases = cases;
    this.steps = steps;
  }

  /** A case comes; its clock runs, or waits for the step that starts it. */
  void begin(int slot, double now) {
    steps.begin(slot);
    if (limit != null) {
      cases.clockFrom[slot] = limit.startsLater() ? Double.NaN : limit.read(now);
      cases.shown[slot] = Double.NaN;
    }
  }

  /** A case that came before the run begins goes on: its clock runs since it came. */
  void goOn(int slot, double arrived) {
    begin(slot, arrived);
    if (limit != null) {
      cases.clockFrom[slot] = limit.read(arrived);
    }
  }

  /** The case comes to a step. */
  void enter(int slot, Effect effect, double now) {
    if (limit == null) {
      return;
    }
    if (holds(effect) && cases.holding[slot]++ == 0) {
      cases.stoodFrom[slot] = limit.read(now);
      steps.hold(slot, now);
    } else if (effect == Effect.STOP) {
      stop(slot, now);
    }
  }

  /** The case leaves a step, done with or not. */
  void leave(int slot, Effect effect, double now) {
    if (limit == null || !holds(effect)) {
      return;
    }
    double shows = limit.read(now);
    if (--cases.holding[slot] == 0) {
      cases.stood[slot] += shows - cases.stoodFrom[slot];
      steps.goOn(slot, now);
    }
    if (effect == Effect.RESET && !Double.isNaN(cases.clockFrom[slot])) {
      cases.clockFrom[slot] = shows;
      cases.stood[slot] = 0;
      cases.stoodFrom[slot] = shows;
    }
  }

  /** The case is done with a step. */
  void completed(int slot, Effect effect, double now) {
    if (limit == null) {
      return;
    }
    if (effect == Effect.START && Double.isNaN(cases.clockFrom[slot])) {
      cases.clockFrom[slot] = limit.read(now);
      cases.stood[slot] = 0;
      cases.stoodFrom[slot] = cases.clockFrom[slot];
    } else if (effect == Effect.FINISH) {
      stop(slot, now);
    }
  }

  private static boolean holds(Effect effect) {
    return effect == Effect.PAUSE || effect == Effect.RESET;
  }

  private void stop(int slot, double now) {
    if (Double.isNaN(cases.shown[slot])) {
      cases.shown[slot] = elapsed(slot, now);
    }
  }

  /** What has run of the limit; nothing when it never began. */
  double elapsed(int slot, double now) {
    if (limit == null || Double.isNaN(cases.clockFrom[slot])) {
      return 0;
    } else if (!Double.isNaN(cases.shown[slot])) {
      return cases.shown[slot];
    }
    double until = cases.holding[slot] > 0 ? cases.stoodFrom[slot] : limit.read(now);
    return until - cases.clockFrom[slot] - cases.stood[slot];
  }
}
