package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Edge;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Step;

/**
 * A diagram as places and moves, for replaying logs on it. Places are the flows of the diagram, and
 * the inside and outside of sub-processes. Inclusive joins take whichever branches have arrived;
 * event sub-processes and the inside of called processes are not replayed.
 */
final class Net {

  /**
   * One thing that can happen.
   *
   * @param activity what the log calls it; null for what leaves no trace in logs
   * @param step the element of the diagram
   * @param gateway where a choice is made by it; null elsewhere
   * @param chosen the flows chosen there
   */
  record Move(
      @Nullable String activity,
      String step,
      List<Integer> in,
      List<Integer> out,
      @Nullable String gateway,
      List<String> chosen) {}

  private final Flow flow;
  private final Set<String> logged;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, List<Move>> byPlace = new HashMap<>();
  private final Map<String, String> steps = new LinkedHashMap<>();
  private final Branches branches;

  private Net(Flow flow, Set<String> logged) {
    this.flow = flow;
    this.logged = logged;
    this.branches = new Branches(flow, this::activity);
  }

  /**
   * @param logged what the log calls its activities: names or ids of steps
   */
  static Net of(Flow flow, Set<String> logged) {
    Net net = new Net(flow, logged);
    net.place("end");
    flow.steps().forEach(net::add);
    return net;
  }

  int start() {
    return place("start");
  }

  int end() {
    return place("end");
  }

  String name(int place) {
    return names.get(place);
  }

  List<Move> from(int place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** The branches that may be gone together. */
  Branches branches() {
    return branches;
  }

  /** The steps that leave traces in the log, with what they are called there. */
  Map<String, String> steps() {
    return steps;
  }

  private int place(String name) {
    return places.computeIfAbsent(
        name,
        any -> {
          names.add(name);
          return names.size() - 1;
        });
  }

  private void add(Step step) {
    List<Integer> in = in(step);
    List<List<String>> ways = ways(step);
    boolean choice = ways.size() > 1;
    if (step.kind() == Kind.INCLUSIVE_GATEWAY && in.size() > 1) {
      branches.meet(step, in);
    }
    for (List<Integer> taken : taken(step, in)) {
      for (List<String> way : ways) {
        List<Integer> out =
            way.isEmpty() ? List.of(outside(step)) : way.stream().map(this::place).toList();
        move(new Move(activity(step), step.id(), taken, out, choice ? step.id() : null, way));
      }
    }
    if (step.kind() == Kind.SUB_PROCESS) {
      int inner = place("in:" + step.id());
      in.forEach(at -> move(silent(step, at, inner)));
    }
  }

  private static Move silent(Step step, int from, int to) {
    return new Move(null, step.id(), List.of(from), List.of(to), null, List.of());
  }

  private void move(Move move) {
    if (move.activity() != null) {
      steps.putIfAbsent(move.step(), move.activity());
    }
    for (int at : Set.copyOf(move.in())) {
      byPlace.computeIfAbsent(at, any -> new ArrayList<>()).add(move);
    }
  }

  private @Nullable String activity(Step step) {
    return switch (step.kind()) {
      case START -> step.parent() == null ? named(step) : null;
      case USER_TASK, RULE_TASK, SERVICE_TASK, TASK, CALL, WAIT, THROW -> named(step);
      default -> null;
    };
  }

  private @Nullable String named(Step step) {
    return List.of(step.id(), step.name().vi(), step.name().en()).stream()
        .filter(logged::contains)
        .findFirst()
        .orElse(null);
  }

  /** Where a token stands before the step is done. */
  private List<Integer> in(Step step) {
    String attached = step.attachedTo();
    if (step.kind() == Kind.START) {
      return List.of(step.parent() == null ? start() : place("in:" + step.parent()));
    } else if (attached != null) {
      Step host = flow.step(attached).orElseThrow();
      return host.kind() == Kind.SUB_PROCESS ? List.of(place("in:" + attached)) : in(host);
    }
    return flow.edges().stream()
        .filter(e -> e.to().equals(step.id()))
        .map(e -> place(e.id()))
        .toList();
  }

  /** Which of them it takes at once. */
  private static List<List<Integer>> taken(Step step, List<Integer> in) {
    return switch (step.kind()) {
      case PARALLEL_GATEWAY -> List.of(in);
      case INCLUSIVE_GATEWAY -> Branches.subsets(in);
      case SUB_PROCESS, EVENT_SUB_PROCESS -> List.of();
      default -> in.stream().map(List::of).toList();
    };
  }

  private List<List<String>> ways(Step step) {
    List<String> out = flow.leaving(step.id()).stream().map(Edge::id).toList();
    return switch (step.kind()) {
      case EXCLUSIVE_GATEWAY, EVENT_GATEWAY -> out.stream().map(List::of).toList();
      case INCLUSIVE_GATEWAY -> branches.of(step);
      default -> List.of(out);
    };
  }

  /** Where an end leads: out of its sub-process, or out of the process. */
  private int outside(Step step) {
    if (step.parent() == null) {
      return end();
    }
    List<Edge> out = flow.leaving(step.parent());
    return out.isEmpty() ? end() : place(out.get(0).id());
  }
}
