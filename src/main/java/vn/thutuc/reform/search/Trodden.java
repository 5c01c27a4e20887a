package vn.thutuc.reform.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.procedure.Flow;

/**
 * How often each way out of a choice was taken by dossiers that were really handled. The log tells
 * steps, not choices: a way was taken if it lies between the step a dossier left and the step it
 * came to next.
 */
final class Trodden {

  private static final Set<Flow.Kind> SPLITS =
      Set.of(Flow.Kind.PARALLEL_GATEWAY, Flow.Kind.INCLUSIVE_GATEWAY);

  private final Flow flow;
  private final Map<String, Map<String, List<Flow.Edge>>> between = new HashMap<>();
  private final Map<String, Long> taken = new HashMap<>();
  private final Deque<Left> left = new ArrayDeque<>();

  /** A step that was left, with the choices behind it that are told already. */
  private record Left(String element, Set<String> told) {}

  Trodden(Flow flow) {
    this.flow = flow;
    for (Flow.Step step : flow.steps()) {
      if (!isPlain(step.id())) {
        Map<String, List<Flow.Edge>> ways = new HashMap<>();
        flow.leaving(step.id()).forEach(way -> follow(way, List.of(), ways));
        between.put(step.id(), ways);
      }
    }
  }

  /** The ways to each step that comes next; of several to one step the first that is drawn. */
  private void follow(Flow.Edge way, List<Flow.Edge> before, Map<String, List<Flow.Edge>> found) {
    List<Flow.Edge> ways = new ArrayList<>(before);
    ways.add(way);
    if (!isPlain(way.to())) {
      found.putIfAbsent(way.to(), ways);
    } else if (before.stream().noneMatch(each -> each.from().equals(way.to()))) {
      flow.leaving(way.to()).forEach(next -> follow(next, ways, found));
    }
  }

  /** Choices leave nothing in the log. */
  private boolean isPlain(String id) {
    return flow.step(id)
        .map(Flow.Step::kind)
        .filter(kind -> kind == Flow.Kind.EXCLUSIVE_GATEWAY || SPLITS.contains(kind))
        .isPresent();
  }

  /** The next dossier begins. */
  void begin() {
    left.clear();
  }

  void left(String element) {
    if (between.containsKey(element)) {
      left.push(new Left(element, new HashSet<>()));
    }
  }

  void came(String element) {
    for (Left from : left) {
      List<Flow.Edge> ways = between.getOrDefault(from.element(), Map.of()).get(element);
      if (ways != null) {
        tell(from, ways);
        return;
      }
    }
  }

  private void tell(Left from, List<Flow.Edge> ways) {
    boolean splits = false;
    for (Flow.Edge way : ways) {
      Flow.Kind kind = flow.step(way.from()).map(Flow.Step::kind).orElseThrow();
      splits |= SPLITS.contains(kind);
      if (kind == Flow.Kind.EXCLUSIVE_GATEWAY && from.told().add(way.from())) {
        taken.merge(way.id(), 1L, Long::sum);
      }
    }
    if (!splits) {
      left.remove(from);
    }
  }

  long count(Flow.Edge way) {
    return taken.getOrDefault(way.id(), 0L);
  }
}
