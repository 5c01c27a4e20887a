package vn.thutuc.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stations of the way picture: the user tasks on the fullest way from the start to the end
 * where the result is returned, without detours over the applicant. A procedure without such an end
 * takes the fullest way to any end.
 */
final class MainLine {

  private final FlowGraph graph;
  private final FlowOrder order;
  private final Set<String> reachable;
  private final boolean hasGoodEnd;
  private final Map<Set<String>, List<Flow.Step>> known = new HashMap<>();

  private MainLine(Flow flow) {
    this.graph = FlowGraph.of(flow).withoutApplicantLoops();
    this.order = new FlowOrder(graph);
    this.reachable = graph.reachable();
    this.hasGoodEnd = flow.steps().stream().anyMatch(MainLine::isGoodEnd);
  }

  static List<Flow.Step> of(Flow flow) {
    MainLine line = new MainLine(flow);
    return flow.steps().stream()
        .filter(step -> step.kind() == Flow.Kind.START && step.parent() == null)
        .map(start -> line.from(line.order.groupOf(start.id())))
        .max(Comparator.comparingInt(List::size))
        .map(steps -> steps.stream().filter(MainLine::isStation).toList())
        .orElse(List.of());
  }

  /** The fullest way from here to the end, that end included; empty when none leads there. */
  private List<Flow.Step> from(Set<String> group) {
    List<Flow.Step> way = known.get(group);
    if (way == null) {
      List<Flow.Step> members = onTheWay(group).stream().map(graph::step).toList();
      way = members.stream().anyMatch(this::isEnd) ? members : joined(members, onward(group));
      known.put(group, way);
    }
    return way;
  }

  /** A loop without the side ways that only lead back to where it was entered. */
  private Set<String> onTheWay(Set<String> loop) {
    Set<String> entries =
        loop.stream()
            .filter(id -> graph.previous(id).stream().anyMatch(from -> isBefore(from, loop)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> kept = new LinkedHashSet<>(loop);
    kept.removeIf(id -> !entries.contains(id) && !leavesWithout(id, loop, entries));
    return kept;
  }

  private boolean isBefore(String step, Set<String> loop) {
    return reachable.contains(step) && !loop.contains(step);
  }

  private boolean leavesWithout(String from, Set<String> loop, Set<String> entries) {
    Set<String> seen = new HashSet<>(entries);
    Deque<String> open = new ArrayDeque<>(Set.of(from));
    while (!open.isEmpty()) {
      for (String next : graph.next(open.poll())) {
        if (!loop.contains(next) && !from(order.groupOf(next)).isEmpty()) {
          return true;
        }
        if (loop.contains(next) && seen.add(next)) {
          open.add(next);
        }
      }
    }
    return false;
  }

  private List<Flow.Step> onward(Set<String> group) {
    return order.after(group).stream()
        .filter(next -> next.stream().noneMatch(id -> graph.isApplicantWait(graph.step(id))))
        .map(this::from)
        .max(Comparator.comparingLong(MainLine::stations))
        .orElse(List.of());
  }

  private static List<Flow.Step> joined(List<Flow.Step> first, List<Flow.Step> rest) {
    if (rest.isEmpty()) {
      return List.of();
    }
    List<Flow.Step> way = new ArrayList<>(first);
    way.addAll(rest);
    return way;
  }

  private static long stations(List<Flow.Step> way) {
    return way.stream().filter(MainLine::isStation).count() * 100 + Math.min(99, way.size());
  }

  private boolean isEnd(Flow.Step step) {
    return hasGoodEnd ? isGoodEnd(step) : step.kind() == Flow.Kind.END && step.parent() == null;
  }

  private static boolean isGoodEnd(Flow.Step step) {
    return step.kind() == Flow.Kind.END
        && step.property("status").filter("RETURNED"::equals).isPresent();
  }

  private static boolean isStation(Flow.Step step) {
    return step.kind() == Flow.Kind.USER_TASK;
  }
}
