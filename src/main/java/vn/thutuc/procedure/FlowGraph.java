package vn.thutuc.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a dossier can go next, sub-processes and boundary events included: from a sub-process into
 * its start and from its ends onwards, from an activity to the events that watch it, from one half
 * of a link to the other.
 */
public final class FlowGraph {

  private final Map<String, Set<String>> next = new LinkedHashMap<>();
  private final Map<String, Flow.Step> steps = new LinkedHashMap<>();

  private FlowGraph() {}

  public static FlowGraph of(Flow flow) {
    FlowGraph graph = new FlowGraph();
    for (Flow.Step step : flow.steps()) {
      graph.steps.put(step.id(), step);
      graph.next.put(step.id(), new LinkedHashSet<>());
    }
    flow.edges().forEach(edge -> graph.link(edge.from(), edge.to()));
    flow.steps().forEach(graph::linkScopes);
    return graph;
  }

  private void linkScopes(Flow.Step step) {
    if (step.kind() == Flow.Kind.BOUNDARY && step.attachedTo() != null) {
      link(step.attachedTo(), step.id());
    }
    if (isLink(step, Flow.Kind.THROW)) {
      steps.values().stream()
          .filter(other -> isLink(other, Flow.Kind.WAIT))
          .filter(other -> Objects.equals(other.trigger().name(), step.trigger().name()))
          .forEach(other -> link(step.id(), other.id()));
    }
    Flow.Step scope = step.parent() == null ? null : steps.get(step.parent());
    if (scope == null || scope.kind() != Flow.Kind.SUB_PROCESS) {
      return;
    }
    if (step.kind() == Flow.Kind.START) {
      link(scope.id(), step.id());
    } else if (step.kind() == Flow.Kind.END) {
      List.copyOf(next.get(scope.id())).stream()
          .filter(to -> !scope.id().equals(steps.get(to).parent()))
          .forEach(to -> link(step.id(), to));
    }
  }

  private static boolean isLink(Flow.Step step, Flow.Kind half) {
    return step.kind() == half && step.trigger().type() == Flow.Trigger.Type.LINK;
  }

  private void link(String from, String to) {
    if (steps.containsKey(from) && steps.containsKey(to)) {
      next.get(from).add(to);
    }
  }

  public Set<String> next(String id) {
    return next.getOrDefault(id, Set.of());
  }

  public Set<String> previous(String id) {
    return next.entrySet().stream()
        .filter(entry -> entry.getValue().contains(id))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Everything a token can come to after leaving that step; itself only through a loop. */
  public Set<String> reachableFrom(String id) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(next(id));
    while (!open.isEmpty()) {
      String step = open.poll();
      if (seen.add(step)) {
        open.addAll(next(step));
      }
    }
    return seen;
  }

  /** Everything a dossier can come to, from the start or from an event sub-process. */
  public Set<String> reachable() {
    Set<String> seen = new LinkedHashSet<>();
    for (Flow.Step step : steps.values()) {
      boolean isRoot = step.kind() == Flow.Kind.START && isEntry(step);
      if (isRoot || step.kind() == Flow.Kind.EVENT_SUB_PROCESS) {
        seen.add(step.id());
        seen.addAll(reachableFrom(step.id()));
      }
    }
    return seen;
  }

  private boolean isEntry(Flow.Step start) {
    Flow.Step scope = start.parent() == null ? null : steps.get(start.parent());
    return scope == null || scope.kind() == Flow.Kind.EVENT_SUB_PROCESS;
  }

  /** A wait for the applicant, also when the event gateway before it says so. */
  public boolean isApplicantWait(Flow.Step step) {
    return step.waitsForApplicant()
        || (step.kind() == Flow.Kind.WAIT
            && previous(step.id()).stream().anyMatch(id -> steps.get(id).waitsForApplicant()));
  }

  Set<String> ids() {
    return steps.keySet();
  }

  Flow.Step step(String id) {
    return steps.get(id);
  }

  /** The same without the ways back that lead through a wait for the applicant. */
  FlowGraph withoutApplicantLoops() {
    FlowGraph graph = new FlowGraph();
    graph.steps.putAll(steps);
    for (Flow.Step step : steps.values()) {
      Set<String> onward = new LinkedHashSet<>(next(step.id()));
      if (isApplicantWait(step)) {
        onward.removeIf(to -> reachableFrom(to).contains(step.id()));
      }
      graph.next.put(step.id(), onward);
    }
    return graph;
  }
}
