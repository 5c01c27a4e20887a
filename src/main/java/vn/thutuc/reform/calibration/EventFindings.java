package vn.thutuc.reform.calibration;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Edge;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Step;
import vn.thutuc.procedure.Flow.Trigger;

/**
 * What was found about events. Of several that a case waits for together, only the first shows in a
 * log: how often each was it tells how often it comes at all; a time that is set comes always.
 */
final class EventFindings {

  private static final String NEVER = "the log never shows it";

  private final Flow flow;
  private final Replayed replayed;
  private final StepTimes times;
  private final ParameterText text;

  EventFindings(Flow flow, Replayed replayed, StepTimes times, ParameterText text) {
    this.flow = flow;
    this.replayed = replayed;
    this.times = times;
    this.text = text;
  }

  void add(Step step) {
    boolean inside =
        step.kind() == Kind.START
            && flow.step(String.valueOf(step.parent()))
                .filter(scope -> scope.kind() == Kind.EVENT_SUB_PROCESS)
                .isPresent();
    if (step.kind() == Kind.BOUNDARY || inside) {
      text.add("events", step.id(), "{probability: 0}", Source.guessed("never seen in logs"));
    } else if (step.kind() == Kind.WAIT && step.trigger().type() != Trigger.Type.LINK) {
      await(step);
    }
  }

  private void await(Step step) {
    Fit fit = times.whole(step.id()).orElse(null);
    Optional<Step> race = race(step);
    boolean timer = step.trigger().type() == Trigger.Type.TIMER;
    if (fit != null) {
      double chance = timer ? 1 : race.map(gateway -> chance(gateway, step)).orElse(1.0);
      String often = chance < 1 ? ", probability: " + Fit.figure(chance) : "";
      text.add("events", step.id(), "{" + fit.dist() + often + "}", Source.of(fit));
    } else if (timer && race.isPresent() && !isDrawn(step)) {
      text.add("events", step.id(), "{dist: fixed, value: P30D}", Source.guessed(NEVER));
    } else if (race.isPresent() && !timer) {
      text.add("events", step.id(), "{probability: 0}", Source.guessed(NEVER));
    } else if (!timer) {
      text.add("events", step.id(), "{dist: fixed, value: 0}", Source.guessed(NEVER));
    }
  }

  /** Its time stands in the diagram. */
  private static boolean isDrawn(Step timer) {
    try {
      return !Duration.parse(String.valueOf(timer.trigger().name())).isNegative();
    } catch (DateTimeParseException computed) {
      return false;
    }
  }

  private Optional<Step> race(Step step) {
    return flow.edges().stream()
        .filter(edge -> edge.to().equals(step.id()))
        .flatMap(edge -> flow.step(edge.from()).stream())
        .filter(from -> from.kind() == Kind.EVENT_GATEWAY)
        .findFirst();
  }

  /** How often it comes when none of those drawn before it did. */
  private double chance(Step gateway, Step event) {
    double left = flow.leaving(gateway.id()).stream().mapToInt(way -> wins(gateway, way)).sum();
    for (Edge way : flow.leaving(gateway.id())) {
      int wins = wins(gateway, way);
      if (way.to().equals(event.id())) {
        return left <= 0 ? 1 : wins / left;
      }
      left -= isTimer(way.to()) ? 0 : wins;
    }
    return 1;
  }

  private int wins(Step gateway, Edge way) {
    Map<String, Integer> taken = replayed.taken().getOrDefault(gateway.id(), Map.of());
    return times.isSeen(way.to()) ? taken.getOrDefault(way.id(), 0) : 0;
  }

  private boolean isTimer(String id) {
    return flow.step(id).filter(to -> to.trigger().type() == Trigger.Type.TIMER).isPresent();
  }
}
