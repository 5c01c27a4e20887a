package vn.thutuc.procedure.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;

/**
 * Plays every course one scope of a flow can take, with tokens on its sequence flows. Finds joins
 * that wait for a token that cannot come any more, and places where two tokens meet.
 */
final class TokenGame {

  /** More states than any office process has; the game stops there without a verdict. */
  private static final int MOST_STATES = 20_000;

  private final Flow flow;
  private final @Nullable String scope;
  private final Set<Flow.Step> stuck = new LinkedHashSet<>();
  private final Set<Flow.Step> twice = new LinkedHashSet<>();

  TokenGame(Flow flow, @Nullable String scope) {
    this.flow = flow;
    this.scope = scope;
  }

  /** Joins that can wait for ever. */
  Set<Flow.Step> stuck() {
    return stuck;
  }

  /** Steps that can be entered twice at once. */
  Set<Flow.Step> twice() {
    return twice;
  }

  TokenGame play() {
    Deque<Map<String, Integer>> open = new ArrayDeque<>();
    Set<Map<String, Integer>> seen = new HashSet<>();
    steps(Flow.Kind.START).forEach(start -> open.add(produce(Map.of(), outOf(start))));
    while (!open.isEmpty() && seen.size() < MOST_STATES) {
      Map<String, Integer> state = open.poll();
      if (seen.add(state) && !meets(state)) {
        List<Map<String, Integer>> next = successors(state);
        open.addAll(next);
        if (next.isEmpty() && !state.isEmpty()) {
          state.keySet().forEach(edge -> stuck.add(target(edge)));
        }
      }
    }
    return this;
  }

  private boolean meets(Map<String, Integer> state) {
    state.forEach(
        (edge, tokens) -> {
          if (tokens > 1) {
            twice.add(target(edge));
          }
        });
    return state.values().stream().anyMatch(tokens -> tokens > 1);
  }

  private List<Map<String, Integer>> successors(Map<String, Integer> state) {
    List<Map<String, Integer>> next = new ArrayList<>();
    Set<String> joins = new HashSet<>();
    for (String edge : state.keySet()) {
      Flow.Step step = target(edge);
      switch (step.kind()) {
        case PARALLEL_GATEWAY -> {
          if (joins.add(step.id()) && state.keySet().containsAll(into(step))) {
            next.add(produce(consume(state, into(step)), outOf(step)));
          }
        }
        case EXCLUSIVE_GATEWAY, EVENT_GATEWAY, INCLUSIVE_GATEWAY ->
            outOf(step).forEach(way -> next.add(move(state, edge, List.of(way))));
        case END ->
            next.add(
                step.trigger().type() == Flow.Trigger.Type.TERMINATE
                    ? Map.of()
                    : move(state, edge, List.of()));
        default -> next.addAll(work(state, edge, step));
      }
    }
    return next;
  }

  /** The activity is done, or one of the events that watch it interrupts it. */
  private List<Map<String, Integer>> work(Map<String, Integer> state, String edge, Flow.Step step) {
    List<Map<String, Integer>> next = new ArrayList<>();
    next.add(move(state, edge, outOf(step)));
    for (Flow.Step event : flow.steps()) {
      if (step.id().equals(event.attachedTo()) && event.trigger().interrupting()) {
        next.add(move(state, edge, outOf(event)));
      }
    }
    return next;
  }

  private static Map<String, Integer> move(
      Map<String, Integer> state, String from, List<String> to) {
    return produce(consume(state, List.of(from)), to);
  }

  private static Map<String, Integer> consume(Map<String, Integer> state, List<String> edges) {
    Map<String, Integer> next = new TreeMap<>(state);
    edges.forEach(edge -> next.computeIfPresent(edge, (e, n) -> n > 1 ? (Integer) (n - 1) : null));
    return next;
  }

  private static Map<String, Integer> produce(Map<String, Integer> state, List<String> edges) {
    Map<String, Integer> next = new TreeMap<>(state);
    edges.forEach(edge -> next.merge(edge, 1, Integer::sum));
    return next;
  }

  private List<Flow.Step> steps(Flow.Kind kind) {
    return flow.steps().stream()
        .filter(step -> step.kind() == kind && Objects.equals(step.parent(), scope))
        .toList();
  }

  private List<String> outOf(Flow.Step step) {
    return flow.leaving(step.id()).stream().map(Flow.Edge::id).toList();
  }

  private List<String> into(Flow.Step step) {
    return flow.edges().stream()
        .filter(edge -> edge.to().equals(step.id()))
        .map(Flow.Edge::id)
        .toList();
  }

  private Flow.Step target(String edgeId) {
    return flow.edges().stream()
        .filter(edge -> edge.id().equals(edgeId))
        .flatMap(edge -> flow.step(edge.to()).stream())
        .findFirst()
        .orElseThrow();
  }
}
