package vn.thutuc.reform.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;

/** Lets dossiers under way stand before the next step that is left, where theirs is gone. */
final class Moving {

  private Moving() {}

  /**
   * @param entry of a backlog
   */
  static void on(Bundle before, Set<String> gone, JsonNode entry) {
    if (entry.get("steps") instanceof ObjectNode steps) {
      for (String step : List.copyOf(steps.propertyNames())) {
        if (gone.contains(step)) {
          steps.remove(step);
          next(before.flow(), step, gone).ifPresent(other -> steps.put(other, ""));
        }
      }
    }
    for (String key : List.of("tasks", "gateways")) {
      if (entry.get(key) instanceof ObjectNode known) {
        List.copyOf(known.propertyNames()).stream().filter(gone::contains).forEach(known::remove);
      }
    }
  }

  private static Optional<String> next(Flow flow, String step, Set<String> gone) {
    Deque<String> open = new ArrayDeque<>(List.of(step));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (Flow.Step after : flow.successors(open.remove())) {
        if (!gone.contains(after.id())) {
          return Optional.of(after.id());
        } else if (seen.add(after.id())) {
          open.add(after.id());
        }
      }
    }
    return Optional.empty();
  }
}
