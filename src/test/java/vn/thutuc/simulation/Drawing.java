package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Trigger;
import vn.thutuc.rules.Text;

/**
 * Diagrams in a line each: {@code "start > Serve", "Serve > end"}. The first letters of a name say
 * what it is, see {@link #kind}; anything else is a task. {@code S_a.Work} lies in the sub-process
 * {@code S_a}, {@code B_late@Work} watches Work ({@code b_} without interrupting). A flow is called
 * as its two ends, {@code Serve_end}.
 */
final class Drawing {

  private final Map<String, Flow.Step> steps = new LinkedHashMap<>();
  private final List<Flow.Edge> edges = new ArrayList<>();

  static Flow of(String... ways) {
    Drawing drawing = new Drawing();
    for (String way : ways) {
      String[] names = way.split(" > ");
      for (int i = 0; i < names.length; i++) {
        Flow.Step step = step(names[i]);
        drawing.steps.putIfAbsent(step.id(), step);
        if (i > 0) {
          drawing.edge(id(names[i - 1]), step.id());
        }
      }
    }
    return new Flow("P", List.copyOf(drawing.steps.values()), drawing.edges);
  }

  private static String id(String name) {
    return name.split("@")[0];
  }

  private void edge(String from, String to) {
    boolean isDefault = to.endsWith("_default");
    edges.add(new Flow.Edge(from + "_" + to, from, to, null, isDefault));
  }

  private static Flow.Step step(String name) {
    String id = id(name);
    String last = id.substring(id.lastIndexOf('.') + 1);
    String parent = id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : null;
    String attached = name.contains("@") ? name.split("@")[1] : null;
    String called = last.startsWith("C_") ? last.substring(2) : null;
    boolean many = last.startsWith("M_") || last.startsWith("Q_");
    return new Flow.Step(
        id,
        new Text(id, id),
        kind(last),
        parent,
        null,
        null,
        null,
        null,
        called,
        null,
        null,
        trigger(last, attached),
        attached,
        many,
        last.startsWith("Q_"),
        Map.of());
  }

  private static Trigger trigger(String name, @Nullable String attached) {
    Trigger.Type type = attached == null ? Trigger.Type.NONE : Trigger.Type.TIMER;
    for (Trigger.Type other : Trigger.Type.values()) {
      if (name.endsWith(other.name().toLowerCase(java.util.Locale.ROOT))) {
        type = other;
      }
    }
    return new Trigger(type, null, !name.startsWith("b_"));
  }

  private static Kind kind(String name) {
    if (name.startsWith("start")) {
      return Kind.START;
    } else if (name.startsWith("end")) {
      return Kind.END;
    }
    return switch (name.length() > 1 ? name.substring(0, 2) : name) {
      case "X_" -> Kind.EXCLUSIVE_GATEWAY;
      case "P_" -> Kind.PARALLEL_GATEWAY;
      case "O_" -> Kind.INCLUSIVE_GATEWAY;
      case "E_" -> Kind.EVENT_GATEWAY;
      case "W_" -> Kind.WAIT;
      case "T_" -> Kind.THROW;
      case "S_" -> Kind.SUB_PROCESS;
      case "V_" -> Kind.EVENT_SUB_PROCESS;
      case "C_" -> Kind.CALL;
      case "B_", "b_" -> Kind.BOUNDARY;
      default -> Kind.TASK;
    };
  }
}
