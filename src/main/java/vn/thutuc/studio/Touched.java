package vn.thutuc.studio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/**
 * Where one worked case has been.
 *
 * @param elements steps, events and gateways of the processes
 * @param flows sequence flows
 * @param fired rows of tables and rules, as rulings name them
 */
public record Touched(Set<String> elements, Set<String> flows, Set<String> fired) {

  public Touched {
    elements = Set.copyOf(elements);
    flows = Set.copyOf(flows);
    fired = Set.copyOf(fired);
  }

  static Touched of(Bundle bundle, Footprints footprints) {
    List<Flow.Edge> edges =
        bundle.flows().values().stream().flatMap(flow -> flow.edges().stream()).toList();
    Set<String> taken = new LinkedHashSet<>(footprints.flows());
    edges.stream()
        .filter(edge -> isEventWay(bundle, edge) && footprints.steps().contains(edge.to()))
        .forEach(edge -> taken.add(edge.id()));
    Set<String> visited = new LinkedHashSet<>(footprints.steps());
    edges.stream()
        .filter(edge -> taken.contains(edge.id()))
        .forEach(edge -> visited.addAll(List.of(edge.from(), edge.to())));
    return new Touched(visited, taken, footprints.fired());
  }

  /** No token runs along the ways out of an event gateway: the event that comes is just begun. */
  private static boolean isEventWay(Bundle bundle, Flow.Edge edge) {
    return bundle.flows().values().stream()
        .flatMap(flow -> flow.step(edge.from()).stream())
        .anyMatch(step -> step.kind() == Flow.Kind.EVENT_GATEWAY);
  }
}
