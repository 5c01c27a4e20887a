package vn.thutuc.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.simulation.Program.Op;

/** From where which inclusive join can be reached. */
final class Reaches {

  private final Map<String, boolean[]> reaches = new HashMap<>();
  private final int joins;
  private boolean any;

  private Reaches(int joins) {
    this.joins = joins;
  }

  static Reaches of(Layout layout, List<NodeDraft> drafts, int joins) {
    Reaches reaches = new Reaches(joins);
    for (NodeDraft draft : drafts) {
      if (draft.op == Op.INCLUDE && draft.join >= 0) {
        reaches.any = true;
        reaches.mark(layout, draft);
      }
    }
    return reaches;
  }

  private void mark(Layout layout, NodeDraft join) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(join.place.key()));
    while (!open.isEmpty()) {
      String key = open.remove();
      for (String before : before(layout, key)) {
        if (seen.add(before)) {
          reaches.computeIfAbsent(before, any -> new boolean[joins])[join.join] = true;
          open.add(before);
        }
      }
    }
  }

  private static Set<String> before(Layout layout, String key) {
    Set<String> before = new HashSet<>();
    layout.ways().stream()
        .filter(way -> way.to().equals(key))
        .forEach(way -> before.add(way.from()));
    String attached = layout.place(key).attached();
    if (attached != null) {
      before.add(attached);
    }
    return before;
  }

  boolean any() {
    return any;
  }

  Program.Node node(NodeDraft draft) {
    return draft.node(reaches.getOrDefault(draft.place.key(), new boolean[joins]));
  }
}
