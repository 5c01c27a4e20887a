package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Flow;
import vn.thutuc.rules.Text;

/**
 * Diagrams in a line each: {@code "start > Serve", "Serve > end"}. The first letters of a name say
 * what it is: start, end, X_ exclusive, P_ parallel; anything else is a task. A flow is called as
 * its two ends, {@code Serve_end}.
 */
final class Drawing {

  private final Map<String, Flow.Step> steps = new LinkedHashMap<>();
  private final List<Flow.Edge> edges = new ArrayList<>();

  static Flow of(String... ways) {
    Drawing drawing = new Drawing();
    for (String way : ways) {
      String[] names = way.split(" > ");
      for (int i = 0; i < names.length; i++) {
        drawing.steps.putIfAbsent(names[i], step(names[i]));
        if (i > 0) {
          drawing.edge(names[i - 1], names[i]);
        }
      }
    }
    return new Flow("P", List.copyOf(drawing.steps.values()), drawing.edges);
  }

  private void edge(String from, String to) {
    edges.add(new Flow.Edge(from + "_" + to, from, to, null, false));
  }

  private static Flow.Step step(String name) {
    return new Flow.Step(
        name,
        new Text(name, name),
        kind(name),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new Flow.Trigger(Flow.Trigger.Type.NONE, null, true),
        null,
        false,
        Map.of());
  }

  private static Flow.Kind kind(String name) {
    if (name.startsWith("start")) {
      return Flow.Kind.START;
    } else if (name.startsWith("end")) {
      return Flow.Kind.END;
    } else if (name.startsWith("X_")) {
      return Flow.Kind.EXCLUSIVE_GATEWAY;
    }
    return name.startsWith("P_") ? Flow.Kind.PARALLEL_GATEWAY : Flow.Kind.TASK;
  }
}
