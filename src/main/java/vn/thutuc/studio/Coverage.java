package vn.thutuc.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.RuleBook;

/**
 * How much of a bundle its worked cases touch: what no case touches, nobody has tried.
 *
 * @param elements steps, events and gateways of the processes
 * @param flows sequence flows: every way out of every gateway
 * @param rows rows of decision tables
 * @param rules rules of DRL files
 */
public record Coverage(Share elements, Share flows, Share rows, Share rules) {

  /**
   * One kind of thing.
   *
   * @param untouched the ids no case touched, in the order of the files
   */
  public record Share(int touched, int all, List<String> untouched) {

    public Share {
      untouched = List.copyOf(untouched);
    }

    static Share of(Collection<String> all, Set<String> touched) {
      List<String> missing = all.stream().filter(id -> !touched.contains(id)).toList();
      return new Share(all.size() - missing.size(), all.size(), missing);
    }

    /** From 0 to 100; 100 when there is nothing to touch. */
    public int percent() {
      return all == 0 ? 100 : touched * 100 / all;
    }
  }

  static Coverage of(Bundle bundle, RuleBook book, Footprints footprints) {
    List<Flow.Step> steps = new ArrayList<>();
    List<Flow.Edge> edges = new ArrayList<>();
    bundle
        .flows()
        .values()
        .forEach(
            flow -> {
              steps.addAll(flow.steps());
              edges.addAll(flow.edges());
            });
    Set<String> taken = new LinkedHashSet<>(footprints.flows());
    edges.stream()
        .filter(edge -> isEventWay(bundle, edge) && footprints.steps().contains(edge.to()))
        .forEach(edge -> taken.add(edge.id()));
    Set<String> visited = new LinkedHashSet<>(footprints.steps());
    edges.stream()
        .filter(edge -> taken.contains(edge.id()))
        .forEach(edge -> visited.addAll(List.of(edge.from(), edge.to())));
    List<String> rows = book.rowsAndRules();
    return new Coverage(
        Share.of(steps.stream().map(Flow.Step::id).toList(), visited),
        Share.of(edges.stream().map(Flow.Edge::id).toList(), taken),
        Share.of(rows.stream().filter(Coverage::isRow).toList(), footprints.fired()),
        Share.of(rows.stream().filter(row -> !isRow(row)).toList(), footprints.fired()));
  }

  /** No token runs along the ways out of an event gateway: the event that comes is just begun. */
  private static boolean isEventWay(Bundle bundle, Flow.Edge edge) {
    return bundle.flows().values().stream()
        .flatMap(flow -> flow.step(edge.from()).stream())
        .anyMatch(step -> step.kind() == Flow.Kind.EVENT_GATEWAY);
  }

  private static boolean isRow(String id) {
    return id.contains(".dmn#");
  }
}
