package vn.thutuc.simulation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.thutuc.procedure.Flow;

/** Holds the names in the parameters against the diagram, and looks for ways without an end. */
final class Mentions {

  private final Flow flow;
  private final Parameters parameters;

  Mentions(Flow flow, Parameters parameters) {
    this.flow = flow;
    this.parameters = parameters;
  }

  void check() {
    if (flow.steps().size() > SimulationLimits.STEPS) {
      throw BadParameters.limit(
          parameters.file(),
          flow.processId(),
          String.valueOf(flow.steps().size()),
          String.valueOf(SimulationLimits.STEPS));
    }
    Set<String> steps = new TreeSet<>();
    flow.steps().forEach(step -> steps.add(step.id()));
    known("tasks", parameters.tasks().keySet(), steps);
    known("gateways", parameters.gateways().keySet(), steps);
    known("events", parameters.events().keySet(), steps);
    Parameters.Sla sla = parameters.sla();
    if (sla != null) {
      known("sla.pauseIn", sla.pauseIn(), steps);
      known("sla.resetAt", sla.resetAt(), steps);
    }
    parameters.gateways().forEach(this::checkFlows);
    checkEnds();
  }

  private void checkFlows(String gateway, Map<String, Double> shares) {
    List<String> flows = flow.leaving(gateway).stream().map(Flow.Edge::id).toList();
    known("gateways." + gateway, shares.keySet(), flows);
  }

  private void known(String path, Collection<String> names, Collection<String> known) {
    for (String name : names) {
      if (!known.contains(name)) {
        throw BadParameters.unknownName(parameters.file(), path + "." + name, name, known);
      }
    }
  }

  /**
   * From every step a case can come to, an end must be within reach by ways that are ever taken.
   */
  private void checkEnds() {
    Set<String> ending = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (Flow.Step step : flow.steps()) {
      if (flow.leaving(step.id()).isEmpty()) {
        open.add(step.id());
      }
    }
    while (!open.isEmpty()) {
      String step = open.remove();
      if (ending.add(step)) {
        flow.edges().stream()
            .filter(edge -> edge.to().equals(step) && isEverTaken(edge))
            .forEach(edge -> open.add(edge.from()));
      }
    }
    for (Flow.Step step : flow.steps()) {
      if (!ending.contains(step.id())) {
        throw BadParameters.endless(parameters.file(), step.id());
      }
    }
  }

  private boolean isEverTaken(Flow.Edge edge) {
    Map<String, Double> shares = parameters.gateways().get(edge.from());
    return shares == null || shares.getOrDefault(edge.id(), 0.0) > 0;
  }
}
