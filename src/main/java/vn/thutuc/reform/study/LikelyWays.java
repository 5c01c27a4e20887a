package vn.thutuc.reform.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.procedure.Flow;

/**
 * A guess at how often each way of a gateway is gone, from the drawing alone: most cases go on to
 * the next station of the way people see, a few go back, aside or to another end.
 */
final class LikelyWays {

  private static final double ONWARD = 0.85;
  private static final double EACH = 0.3;

  private final Flow flow;
  private final List<String> line;

  LikelyWays(Flow flow) {
    this.flow = flow;
    this.line = flow.mainLine().stream().map(Flow.Step::id).toList();
  }

  /** The share of each way of an exclusive gateway; they sum up to 1. */
  Map<String, Double> exclusive(Flow.Step gateway) {
    int before = stationBefore(gateway);
    List<Flow.Edge> ways = flow.leaving(gateway.id());
    List<Flow.Edge> onward =
        ways.stream().filter(way -> before < 0 ? comesToAnEnd(way) : leadsOn(way, before)).toList();
    boolean clear = !onward.isEmpty() && onward.size() < ways.size();
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Flow.Edge way : ways) {
      double share =
          !clear
              ? 1.0 / ways.size()
              : onward.contains(way)
                  ? ONWARD / onward.size()
                  : (1 - ONWARD) / (ways.size() - onward.size());
      shares.put(way.id(), share);
    }
    return shares;
  }

  /** The chance of each way of an inclusive gateway but the default. */
  Map<String, Double> inclusive(Flow.Step gateway) {
    List<Flow.Edge> ways = flow.leaving(gateway.id());
    boolean rest = ways.stream().anyMatch(Flow.Edge::isDefault);
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Flow.Edge way : ways) {
      if (!way.isDefault()) {
        shares.put(way.id(), rest || !shares.isEmpty() ? EACH : 1.0);
      }
    }
    return shares;
  }

  private int stationBefore(Flow.Step gateway) {
    int last = -1;
    for (int i = 0; i < line.size(); i++) {
      if (next(line.get(i)).contains(gateway.id())) {
        last = i;
      }
    }
    return last;
  }

  private boolean leadsOn(Flow.Edge way, int before) {
    Set<String> near = new LinkedHashSet<>(next(way.from(), way.to()));
    boolean station = near.stream().anyMatch(id -> line.indexOf(id) > before);
    return station || near.stream().anyMatch(this::isGoodEnd);
  }

  /** Beside the way people see, as at a refusal, most cases do not go back. */
  private boolean comesToAnEnd(Flow.Edge way) {
    return next(way.from(), way.to()).stream()
        .anyMatch(id -> flow.step(id).filter(end -> end.kind() == Flow.Kind.END).isPresent());
  }

  private boolean isGoodEnd(String id) {
    return flow.step(id)
        .filter(step -> step.kind() == Flow.Kind.END)
        .flatMap(step -> step.property("status"))
        .filter("RETURNED"::equals)
        .isPresent();
  }

  private Set<String> next(String from) {
    Set<String> near = new LinkedHashSet<>();
    flow.leaving(from).forEach(way -> near.addAll(next(from, way.to())));
    return near;
  }

  /** All that comes until somebody works on the case, or the case waits, again. */
  private Set<String> next(String from, String first) {
    Set<String> near = new LinkedHashSet<>(Set.of(first));
    Deque<String> open = new ArrayDeque<>(near);
    while (!open.isEmpty()) {
      String at = open.poll();
      boolean stops =
          flow.step(at)
              .map(Flow.Step::kind)
              .filter(
                  kind ->
                      kind == Flow.Kind.USER_TASK
                          || kind == Flow.Kind.WAIT
                          || kind == Flow.Kind.EVENT_GATEWAY)
              .isPresent();
      if (!stops) {
        flow.successors(at).stream()
            .map(Flow.Step::id)
            .filter(id -> !id.equals(from) && near.add(id))
            .forEach(open::add);
      }
    }
    return near;
  }
}
