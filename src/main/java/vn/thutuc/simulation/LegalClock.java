package vn.thutuc.simulation;

import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Program.Effect;
import vn.thutuc.simulation.Program.Limit;

/**
 * The clock of each case against its time limit: it stands still at some steps and begins anew
 * after others, as the law has it for supplements.
 */
final class LegalClock {

  private final @Nullable Limit limit;
  private final Cases cases;

  LegalClock(@Nullable Limit limit, Cases cases) {
    this.limit = limit;
    this.cases = cases;
  }

  void begin(int slot, double now) {
    if (limit != null) {
      cases.clockFrom[slot] = limit.read(now);
    }
  }

  /** The case comes to a step. */
  void enter(int slot, Effect effect, double now) {
    if (limit != null && effect != Effect.NONE && cases.holding[slot]++ == 0) {
      cases.stoodFrom[slot] = limit.read(now);
    }
  }

  /** The case leaves a step. */
  void leave(int slot, Effect effect, double now) {
    if (limit == null || effect == Effect.NONE) {
      return;
    }
    double shows = limit.read(now);
    if (--cases.holding[slot] == 0) {
      cases.stood[slot] += shows - cases.stoodFrom[slot];
    }
    if (effect == Effect.RESET) {
      cases.clockFrom[slot] = shows;
      cases.stood[slot] = 0;
      cases.stoodFrom[slot] = shows;
    }
  }

  /** What has run of the limit. */
  double elapsed(int slot, double now) {
    return limit == null ? 0 : limit.read(now) - cases.clockFrom[slot] - cases.stood[slot];
  }
}
