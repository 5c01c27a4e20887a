package vn.thutuc.procedure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A flow's steps with each loop drawn together into one group, so that the groups have an order and
 * nothing is counted twice.
 */
final class FlowOrder {

  private final FlowGraph graph;
  private final Map<String, Set<String>> groupOf = new LinkedHashMap<>();

  FlowOrder(FlowGraph graph) {
    this.graph = graph;
    Map<String, Set<String>> reach = new HashMap<>();
    graph.ids().forEach(id -> reach.put(id, graph.reachableFrom(id)));
    for (String id : graph.ids()) {
      if (!groupOf.containsKey(id)) {
        Set<String> group = new LinkedHashSet<>(Set.of(id));
        reach.get(id).stream().filter(to -> reach.get(to).contains(id)).forEach(group::add);
        group.forEach(member -> groupOf.put(member, group));
      }
    }
  }

  Set<String> groupOf(String id) {
    return groupOf.get(id);
  }

  /** The groups that follow, the group itself left out. */
  Set<Set<String>> after(Set<String> group) {
    Set<Set<String>> following = new HashSet<>();
    for (String member : group) {
      graph.next(member).forEach(to -> following.add(groupOf.get(to)));
    }
    following.remove(group);
    return following;
  }
}
