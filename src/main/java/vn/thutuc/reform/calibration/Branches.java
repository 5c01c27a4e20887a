package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Edge;
import vn.thutuc.procedure.Flow.Step;
import vn.thutuc.reform.calibration.Net.Move;

/**
 * The ways that may be gone together from an inclusive gateway, and what shows first on each: only
 * by what a case has next it can be told which of them it took.
 */
final class Branches {

  private static final int MOST = 5;

  private final Flow flow;
  private final Function<Step, @Nullable String> activity;
  private final Map<String, String> first = new HashMap<>();
  private final Map<String, List<Integer>> joins = new HashMap<>();

  /**
   * @param activity what a log calls a step; null for one it does not show
   */
  Branches(Flow flow, Function<Step, @Nullable String> activity) {
    this.flow = flow;
    this.activity = activity;
  }

  /** Which flows may be gone at once; the default alone, when no other is. */
  List<List<String>> of(Step gateway) {
    List<Edge> ways = flow.leaving(gateway.id());
    List<String> others = ways.stream().filter(way -> !way.isDefault()).map(Edge::id).toList();
    List<List<String>> together = new ArrayList<>(subsets(others));
    ways.stream().filter(Edge::isDefault).forEach(way -> together.add(List.of(way.id())));
    for (Edge way : ways) {
      String shown = flow.step(way.to()).map(activity).orElse(null);
      if (ways.size() > 1 && shown != null) {
        first.put(way.id(), shown);
      }
    }
    return together;
  }

  /** What shows first on a branch, of all that have such an activity. */
  Collection<String> activities() {
    return first.values();
  }

  /** Where branches come together again. */
  void meet(Step join, List<Integer> in) {
    joins.put(join.id(), in);
  }

  /** How many branches a move takes in vain, or leaves out, or lets stand before a join. */
  int strayed(Move move, List<Integer> tokens, Set<String> soon) {
    String gateway = move.gateway();
    List<Integer> meeting = joins.getOrDefault(move.step(), List.of());
    long there = tokens.stream().filter(meeting::contains).distinct().count();
    int strayed = meeting.isEmpty() ? 0 : (int) Math.max(0, there - move.in().size());
    for (Edge way : gateway == null || first.isEmpty() ? List.<Edge>of() : flow.leaving(gateway)) {
      String shown = first.get(way.id());
      boolean taken = move.chosen().contains(way.id());
      strayed += shown != null && taken != soon.contains(shown) ? 1 : 0;
    }
    return strayed;
  }

  static <T> List<List<T>> subsets(List<T> all) {
    List<List<T>> subsets = new ArrayList<>();
    int most = 1 << Math.min(all.size(), MOST);
    for (int bits = 1; bits < most; bits++) {
      List<T> subset = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(all.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
