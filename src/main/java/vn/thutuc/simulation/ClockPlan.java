package vn.thutuc.simulation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;

/**
 * What the legal clock does at each step: by the parameters, else by the diagram. What a called
 * process says of the beginning and end of its own clock is no matter of the case that called it.
 */
final class ClockPlan {

  private static final String RESULT_ISSUED = "issueResult";

  private final @Nullable Sla sla;

  ClockPlan(@Nullable Sla sla) {
    this.sla = sla;
  }

  Program.Effect effect(Layout.Place place) {
    if (sla == null) {
      return Program.Effect.NONE;
    } else if (names(sla.startAt(), place)) {
      return Program.Effect.START;
    } else if (names(sla.stopAt(), place)) {
      return Program.Effect.FINISH;
    } else if (names(sla.resetAt(), place)) {
      return Program.Effect.RESET;
    } else if (names(sla.pauseIn(), place)) {
      return Program.Effect.PAUSE;
    }
    return drawn(place, sla);
  }

  private static Program.Effect drawn(Layout.Place place, Sla sla) {
    Flow.Step step = place.step();
    boolean called = !place.prefix().isEmpty();
    return switch (step.clock()) {
      case PAUSE -> Program.Effect.PAUSE;
      case RESET -> Program.Effect.RESET;
      case START -> called || !sla.startAt().isEmpty() ? Program.Effect.NONE : Program.Effect.START;
      case STOP -> called || !sla.stopAt().isEmpty() ? Program.Effect.NONE : Program.Effect.STOP;
      case RUN ->
          called || !sla.stopAt().isEmpty() || !RESULT_ISSUED.equals(step.bean())
              ? Program.Effect.NONE
              : Program.Effect.FINISH;
    };
  }

  private static boolean names(Set<String> steps, Layout.Place place) {
    return steps.contains(place.key()) || steps.contains(place.step().id());
  }
}
