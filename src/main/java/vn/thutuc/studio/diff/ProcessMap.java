package vn.thutuc.studio.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.thutuc.rules.Text;

/**
 * Which element of a process leads to which, and how it is drawn.
 *
 * @param nodes the elements by id
 * @param drawn how each element is drawn, by its id
 */
record ProcessMap(String file, Map<String, Item> nodes, List<Way> ways, Map<String, String> drawn) {

  /**
   * One sequence flow.
   *
   * @param when its condition in words; empty when it has none
   */
  record Way(String from, String to, Text when) {}

  ProcessMap {
    nodes = new LinkedHashMap<>(nodes);
    ways = List.copyOf(ways);
    drawn = Map.copyOf(drawn);
  }

  /** Whether anything that is in both is drawn elsewhere. */
  boolean isDrawnUnlike(ProcessMap earlier) {
    Map<String, String> here = new TreeMap<>(drawn);
    Map<String, String> there = new TreeMap<>(earlier.drawn);
    here.keySet().retainAll(earlier.drawn.keySet());
    there.keySet().retainAll(drawn.keySet());
    return !here.equals(there);
  }

  /** Where a token goes from each element when the ones to skip are passed through. */
  Map<String, Set<String>> nextWithout(Set<String> skipped) {
    Map<String, Set<String>> direct = new HashMap<>();
    ways.forEach(
        way -> direct.computeIfAbsent(way.from(), from -> new LinkedHashSet<>()).add(way.to()));
    Map<String, Set<String>> next = new LinkedHashMap<>();
    for (String from : nodes.keySet()) {
      if (!skipped.contains(from)) {
        Set<String> reached = new LinkedHashSet<>();
        walk(from, direct, skipped, reached, new LinkedHashSet<>());
        next.put(from, reached);
      }
    }
    return next;
  }

  private static void walk(
      String from,
      Map<String, Set<String>> direct,
      Set<String> skipped,
      Set<String> reached,
      Set<String> passed) {
    for (String to : direct.getOrDefault(from, Set.of())) {
      if (!skipped.contains(to)) {
        reached.add(to);
      } else if (passed.add(to)) {
        walk(to, direct, skipped, reached, passed);
      }
    }
  }

  /** The steps and events a person would name that come just before, gateways passed over. */
  Set<String> before(String id) {
    Set<String> gateways = new LinkedHashSet<>();
    nodes.forEach(
        (node, item) -> {
          if (item.subject() == Subject.GATEWAY) {
            gateways.add(node);
          }
        });
    Set<String> before = new LinkedHashSet<>();
    nextWithout(gateways)
        .forEach(
            (from, next) -> {
              if (next.contains(id)) {
                before.add(from);
              }
            });
    return before;
  }

  /** Whether the end can be reached without it: it is done only in some cases. */
  boolean isPassedBy(String id) {
    Set<String> seen = new LinkedHashSet<>();
    nodes.keySet().stream().filter(this::isStart).forEach(start -> reach(start, id, seen));
    return nodes.values().stream()
        .filter(ProcessMap::isGoodEnd)
        .anyMatch(end -> seen.contains(end.id()));
  }

  private boolean isStart(String id) {
    Item item = nodes.get(id);
    return item != null
        && item.facts().containsKey("kind")
        && item.facts().get("kind").raw().vi().equals("startEvent")
        && !item.facts().containsKey("parent");
  }

  private static boolean isGoodEnd(Item item) {
    Fact status = item.facts().get("status");
    return status != null && status.raw().vi().equals("RETURNED");
  }

  private void reach(String from, String without, Set<String> seen) {
    if (from.equals(without) || !seen.add(from)) {
      return;
    }
    ways.stream().filter(way -> way.from().equals(from)).forEach(w -> reach(w.to(), without, seen));
    nodes.values().stream()
        .filter(item -> item.facts().containsKey("attachedToRef"))
        .filter(item -> item.facts().get("attachedToRef").raw().vi().equals(from))
        .forEach(item -> reach(item.id(), without, seen));
  }
}
