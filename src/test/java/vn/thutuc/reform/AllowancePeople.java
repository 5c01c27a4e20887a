package vn.thutuc.reform;

import java.util.List;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** Who asks for the social allowance, and what the rest of the procedure takes: a minute a step. */
final class AllowancePeople {

  static final String PEOPLE =
      """
      start: 2026-07-06T00:00+07:00
      arrival: {dist: exponential, mean: 600}
      attributes:
        age: {dist: uniform, min: 0, max: 100}
        povertyLevel: {dist: discrete, values: {POOR: 0.3, NEAR_POOR: 0.2, NONE: 0.5}}
        disability: {dist: discrete, values: {NONE: 0.7, SEVERE: 0.2, ESPECIALLY_SEVERE: 0.1}}
        supporter: {dist: discrete, values: {NONE: 0.5, ABLE: 0.5}}
      run: {replications: 2, cases: 1000, seed: 3}
      """;

  private AllowancePeople() {}

  /** What is to be said of every step; the gateway {@code entitled} is left to the rules. */
  static String steps(Bundle bundle) {
    Flow flow = bundle.flow();
    StringBuilder all = new StringBuilder("pools: {staff: {size: null}}\ntasks:\n");
    for (Flow.Step task : flow.userTasks()) {
      all.append("  ").append(task.id());
      all.append(": {pool: staff, duration: {dist: fixed, value: 60}}\n");
    }
    return all + gateways(flow) + events(flow);
  }

  private static String gateways(Flow flow) {
    StringBuilder all = new StringBuilder("gateways:\n");
    for (Flow.Step step : flow.steps()) {
      List<Flow.Edge> ways = flow.leaving(step.id());
      if (step.kind() != Flow.Kind.EXCLUSIVE_GATEWAY || ways.size() < 2) {
        continue;
      }
      all.append("  ").append(step.id()).append(": ");
      if (step.id().equals("entitled")) {
        all.append("rules\n");
      } else {
        String usual = ways.stream().filter(Flow.Edge::isDefault).findFirst().get().id();
        String way =
            ways.stream()
                .filter(edge -> "${approved}".equals(edge.condition()))
                .findFirst()
                .map(Flow.Edge::id)
                .orElse(usual);
        all.append("{").append(way).append(": 1}\n");
      }
    }
    return all.toString();
  }

  private static String events(Flow flow) {
    StringBuilder all = new StringBuilder("events:\n");
    for (Flow.Step step : flow.steps()) {
      boolean inside =
          step.parent() != null
              && flow.step(step.parent()).get().kind() == Flow.Kind.EVENT_SUB_PROCESS
              && step.kind() == Flow.Kind.START;
      boolean waits =
          step.kind() == Flow.Kind.WAIT && step.trigger().type() != Flow.Trigger.Type.LINK;
      if (step.kind() == Flow.Kind.BOUNDARY || inside) {
        all.append("  ").append(step.id()).append(": {dist: fixed, value: 60, probability: 0}\n");
      } else if (waits) {
        all.append("  ").append(step.id()).append(": {dist: fixed, value: 60}\n");
      }
    }
    return all.toString();
  }
}
