package vn.thutuc.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The longest way through a flow, measured by the steps' own limits. Loops count once and waits for
 * the applicant not at all: their time is the applicant's. Only what the dossier's clock measures
 * is summed: it begins after the step that starts the clock, anew after a wait that resets it, and
 * ends where a step stops it.
 *
 * @param limit the sum of the step limits on that way
 * @param steps the ids of the steps with a limit on that way, in order
 */
public record LongestPath(Term limit, List<String> steps) {

  private static final LongestPath NOTHING = new LongestPath(Term.ofDays(0), List.of());

  public LongestPath {
    steps = List.copyOf(steps);
  }

  static LongestPath of(Flow flow) {
    FlowGraph graph = FlowGraph.of(flow).withoutApplicantLoops();
    FlowOrder order = new FlowOrder(graph);
    Map<Set<String>, LongestPath> known = new HashMap<>();
    return graph.ids().stream()
        .filter(id -> measuresFrom(flow, graph.step(id)))
        .map(id -> from(order.groupOf(id), graph, order, known))
        .max(Comparator.comparing(LongestPath::limit))
        .orElse(NOTHING);
  }

  /** The clock starts at the start event, unless a step starts it; a reset starts it anew. */
  private static boolean measuresFrom(Flow flow, Flow.Step step) {
    boolean startsLater = flow.steps().stream().anyMatch(s -> s.clock() == Flow.ClockEffect.START);
    return switch (step.clock()) {
      case START, RESET -> true;
      default -> step.kind() == Flow.Kind.START && step.parent() == null && !startsLater;
    };
  }

  private static LongestPath from(
      Set<String> group, FlowGraph graph, FlowOrder order, Map<Set<String>, LongestPath> known) {
    LongestPath path = known.get(group);
    if (path == null) {
      LongestPath onward =
          order.after(group).stream()
              .filter(next -> next.stream().noneMatch(id -> ends(graph.step(id))))
              .map(next -> from(next, graph, order, known))
              .max(Comparator.comparing(LongestPath::limit))
              .orElse(NOTHING);
      path = onward.after(group, graph);
      known.put(group, path);
    }
    return path;
  }

  /** Entering it ends the count; what follows a reset is measured on its own. */
  private static boolean ends(Flow.Step step) {
    return step.clock() == Flow.ClockEffect.STOP || step.clock() == Flow.ClockEffect.RESET;
  }

  private LongestPath after(Set<String> group, FlowGraph graph) {
    List<String> ids = new ArrayList<>();
    Term sum = limit;
    for (String id : group) {
      Flow.Step step = graph.step(id);
      if (step.limit().isPresent() && counts(step, graph)) {
        sum = sum.plus(step.limit().get());
        ids.add(id);
      }
    }
    ids.addAll(steps);
    return new LongestPath(sum, ids);
  }

  private static boolean counts(Flow.Step step, FlowGraph graph) {
    boolean before = step.clock() == Flow.ClockEffect.START;
    boolean paused = step.clock() == Flow.ClockEffect.PAUSE;
    return !before && !paused && !graph.isApplicantWait(step);
  }
}
