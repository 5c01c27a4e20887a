package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Draws a diagram from a log by what directly follows what: a step per frequent activity, exclusive
 * gateways only. Every step lies on a way from start to end, so that every case can finish; work
 * side by side shows as both orders. Rare ways are left out unless a step hung on them.
 */
final class Miner {

  /** What a log does before its first and after its last event. */
  static final String START = "";

  static final String END = "\u0000";

  /** One activity after another. */
  record Arc(String from, String to) {}

  /**
   * The ways that were kept.
   *
   * @param kept part of all steps from one activity to the next that is drawn
   */
  record Graph(List<String> activities, Map<Arc, Integer> arcs, double kept) {}

  private final Map<Arc, Integer> all =
      new TreeMap<>(Comparator.comparing(Arc::from).thenComparing(Arc::to));
  private final double rareActivity;
  private final double rareWay;

  private Miner(double rareActivity, double rareWay) {
    this.rareActivity = rareActivity;
    this.rareWay = rareWay;
  }

  /**
   * @param rareActivity activities of a smaller part of the cases are left out
   * @param rareWay ways of a smaller part of the cases are left out
   */
  static Graph mine(EventLog log, Set<String> open, double rareActivity, double rareWay) {
    return new Miner(rareActivity, rareWay).mine(log, open);
  }

  private Graph mine(EventLog log, Set<String> open) {
    Collection<String> frequent = frequent(log);
    log.cases().forEach(one -> count(one, frequent, open.contains(one.id())));
    double least = Math.max(2, rareWay * log.cases().size());
    Set<Arc> needed = needed(START, Arc::from, Arc::to);
    needed.addAll(needed(END, Arc::to, Arc::from));
    Map<Arc, Integer> kept = new LinkedHashMap<>(all);
    kept.entrySet().removeIf(e -> e.getValue() < least && !needed.contains(e.getKey()));
    double part = sum(kept) / Math.max(1, sum(all));
    Set<String> ending = reached(END, Arc::to, Arc::from);
    kept.keySet().removeIf(arc -> !ending.contains(arc.from()) || !ending.contains(arc.to()));
    return new Graph(frequent.stream().filter(ending::contains).toList(), kept, part);
  }

  private void count(EventLog.Case one, Collection<String> frequent, boolean isOpen) {
    String before = START;
    for (EventLog.Event event : one.events()) {
      if (frequent.contains(event.activity())) {
        all.merge(new Arc(before, event.activity()), 1, Integer::sum);
        before = event.activity();
      }
    }
    if (!before.equals(START) && !isOpen) {
      all.merge(new Arc(before, END), 1, Integer::sum);
    }
  }

  private Collection<String> frequent(EventLog log) {
    Map<String, Integer> cases = new HashMap<>();
    Map<String, double[]> places = new HashMap<>();
    for (EventLog.Case one : log.cases()) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < one.events().size(); i++) {
        String activity = one.events().get(i).activity();
        if (seen.add(activity)) {
          cases.merge(activity, 1, Integer::sum);
        }
        double[] place = places.computeIfAbsent(activity, any -> new double[2]);
        place[0] += (i + 0.5) / one.events().size();
        place[1]++;
      }
    }
    double least = Math.max(2, rareActivity * log.cases().size());
    return cases.keySet().stream()
        .filter(activity -> cases.get(activity) >= least)
        .sorted(Comparator.comparingInt((String a) -> -cases.get(a)).thenComparing(a -> a))
        .limit(LogLimits.ACTIVITIES)
        .sorted(
            Comparator.comparingDouble((String a) -> places.get(a)[0] / places.get(a)[1])
                .thenComparing(a -> a))
        .toList();
  }

  private interface Side {
    String of(Arc arc);
  }

  /** For every activity the most frequent arc by which it is reached from what already is. */
  private Set<Arc> needed(String origin, Side near, Side far) {
    Set<String> reached = new HashSet<>(Set.of(origin));
    Set<Arc> needed = new HashSet<>();
    List<Arc> byCount = new ArrayList<>(all.keySet());
    byCount.sort(Comparator.comparingInt((Arc arc) -> -all.get(arc)));
    for (int i = 0; i < byCount.size(); i++) {
      Arc arc = byCount.get(i);
      if (reached.contains(near.of(arc)) && !reached.contains(far.of(arc))) {
        reached.add(far.of(arc));
        needed.add(arc);
        i = -1;
      }
    }
    return needed;
  }

  private Set<String> reached(String origin, Side near, Side far) {
    Set<String> reached = new HashSet<>(Set.of(origin));
    needed(origin, near, far).forEach(arc -> reached.add(far.of(arc)));
    return reached;
  }

  private static double sum(Map<Arc, Integer> arcs) {
    return arcs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
