package vn.thutuc.procedure.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FlowGraph;

/** Can every step be reached, left and ended? */
final class FlowInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Flow flow = subject.flow();
    FlowGraph graph = subject.graph();
    String file = subject.processFile();
    Set<String> reachable = graph.reachable();
    Set<String> trapped = new HashSet<>();
    for (Flow.Step step : flow.steps()) {
      if (!reachable.contains(step.id())) {
        report.add(Kind.FLOW_UNREACHABLE, file, step.id(), step.name());
      } else {
        inspectExit(step, graph, flow, file, report, trapped);
        inspectChoice(step, flow, file, report);
        inspectWait(step, flow, graph, file, report);
      }
    }
  }

  /**
   * @param trapped the steps of loops already told; one of them is enough
   */
  private static void inspectExit(
      Flow.Step step, FlowGraph graph, Flow flow, String file, Report report, Set<String> trapped) {
    boolean mayEndHere = step.kind() == Flow.Kind.END || step.kind() == Flow.Kind.EVENT_SUB_PROCESS;
    if (mayEndHere) {
      return;
    }
    boolean linked =
        step.trigger().type() == Flow.Trigger.Type.LINK && !graph.next(step.id()).isEmpty();
    if (flow.leaving(step.id()).isEmpty() && !linked) {
      report.add(Kind.FLOW_DEAD_END, file, step.id(), step.name());
    } else if (!trapped.contains(step.id()) && isTrap(step, graph)) {
      trapped.addAll(graph.reachableFrom(step.id()));
      report.add(Kind.FLOW_NO_END, file, step.id(), step.name());
    }
  }

  /** Part of a loop that leads to no end; a way into it that is no part of the loop is not. */
  private static boolean isTrap(Flow.Step step, FlowGraph graph) {
    Set<String> onward = graph.reachableFrom(step.id());
    return onward.contains(step.id()) && onward.stream().noneMatch(id -> graph.next(id).isEmpty());
  }

  private static void inspectChoice(Flow.Step step, Flow flow, String file, Report report) {
    List<Flow.Edge> ways = flow.leaving(step.id());
    boolean choosing =
        step.kind() == Flow.Kind.EXCLUSIVE_GATEWAY || step.kind() == Flow.Kind.INCLUSIVE_GATEWAY;
    if (!choosing || ways.size() < 2) {
      return;
    }
    if (ways.stream().noneMatch(Flow.Edge::isDefault)) {
      report.add(Kind.FLOW_DEFAULT, file, step.id(), step.name());
      return;
    }
    for (Flow.Edge way : ways) {
      if (!way.isDefault() && way.condition() == null) {
        report.add(Kind.FLOW_CONDITION, file, way.id(), step.name());
      }
    }
  }

  /** A message may never come: there must be a time limit beside it, or around it. */
  private static void inspectWait(
      Flow.Step step, Flow flow, FlowGraph graph, String file, Report report) {
    boolean waits =
        step.kind() == Flow.Kind.WAIT
            && (step.trigger().type() == Flow.Trigger.Type.MESSAGE
                || step.trigger().type() == Flow.Trigger.Type.SIGNAL);
    if (waits && !hasTimerBeside(step, flow, graph) && !hasTimerAround(step, flow)) {
      report.add(Kind.FLOW_WAITS, file, step.id(), step.name());
    } else if (step.is("silence")
        || step.property("silence").filter("CONSENT"::equals).isPresent()) {
      if (flow.steps().stream().noneMatch(event -> isTimerOn(step.id(), event))) {
        report.add(Kind.FLOW_WAITS, file, step.id(), step.name());
      }
    }
  }

  private static boolean hasTimerBeside(Flow.Step step, Flow flow, FlowGraph graph) {
    return graph.previous(step.id()).stream()
        .flatMap(id -> flow.step(id).stream())
        .filter(before -> before.kind() == Flow.Kind.EVENT_GATEWAY)
        .flatMap(gateway -> flow.successors(gateway.id()).stream())
        .anyMatch(beside -> beside.trigger().type() == Flow.Trigger.Type.TIMER);
  }

  private static boolean hasTimerAround(Flow.Step step, Flow flow) {
    return step.parent() != null
        && flow.steps().stream().anyMatch(event -> isTimerOn(step.parent(), event));
  }

  private static boolean isTimerOn(String activity, Flow.Step event) {
    return activity.equals(event.attachedTo()) && event.trigger().type() == Flow.Trigger.Type.TIMER;
  }
}
