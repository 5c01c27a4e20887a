package vn.thutuc.procedure.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.FlowGraph;

/**
 * Does the procedure come to a proper end: with a result, a refusal, or the applicant's withdrawal?
 */
final class OutcomeInspection implements Inspection {

  private static final Set<String> STATUSES =
      Set.of("RETURNED", "NOT_RECEIVED", "REFUSED", "WITHDRAWN", "STOPPED");
  private static final Set<String> REFUSALS = Set.of("NOT_RECEIVED", "REFUSED");

  @Override
  public void inspect(Subject subject, Report report) {
    String file = subject.processFile();
    Flow flow = subject.flow();
    for (Flow.Step end : subject.steps(Flow.Kind.END)) {
      String status = end.property("status").orElse("");
      boolean isLast = end.parent() == null || inEventScope(end, flow);
      if (isLast && !STATUSES.contains(status)) {
        report.add(Kind.FLOW_STATUS, file, end.id(), end.name(), status);
      }
    }
    if (flow.steps().stream().noneMatch(step -> "issueResult".equals(step.bean()))) {
      report.add(Kind.FLOW_RESULT, file, null);
    }
    if (flow.steps().stream().noneMatch(step -> isWithdrawal(step, flow))) {
      report.add(Kind.FLOW_WITHDRAWAL, file, null);
    }
    new Variables(subject, report).inspect();
    for (Flow.Step task : flow.userTasks()) {
      task.property("supplement").ifPresent(v -> inspectSupplement(v, task, subject, report));
      task.property("refusal").ifPresent(v -> inspectRefusal(v, task, subject, report));
    }
  }

  private static boolean inEventScope(Flow.Step end, Flow flow) {
    return flow.step(String.valueOf(end.parent()))
        .filter(scope -> scope.kind() == Flow.Kind.EVENT_SUB_PROCESS)
        .isPresent();
  }

  private static boolean isWithdrawal(Flow.Step step, Flow flow) {
    return step.kind() == Flow.Kind.START
        && "withdrawal".equals(step.trigger().name())
        && step.trigger().interrupting()
        && inEventScope(step, flow);
  }

  private static void inspectSupplement(
      String variable, Flow.Step task, Subject subject, Report report) {
    FlowGraph graph = subject.graph();
    Optional<Flow.Edge> way = wayWhen(variable, subject.flow());
    if (way.isEmpty()) {
      report.add(Kind.SUPPLEMENT_UNUSED, subject.processFile(), task.id(), task.name(), variable);
    } else if (behind(way.get(), subject).noneMatch(step -> waits(step, graph))) {
      report.add(Kind.SUPPLEMENT_NO_WAIT, subject.processFile(), task.id(), task.name(), variable);
    }
  }

  /** A wait that does not say whom it waits for has a finding of its own. */
  private static boolean waits(Flow.Step step, FlowGraph graph) {
    return graph.isApplicantWait(step) || "supplement-supplied".equals(step.trigger().name());
  }

  private static void inspectRefusal(
      String variable, Flow.Step task, Subject subject, Report report) {
    Optional<Flow.Edge> way = wayWhen(variable, subject.flow());
    if (way.isEmpty()) {
      report.add(Kind.REFUSAL_UNUSED, subject.processFile(), task.id(), task.name(), variable);
    } else if (behind(way.get(), subject)
        .noneMatch(step -> step.property("status").filter(REFUSALS::contains).isPresent())) {
      report.add(Kind.REFUSAL_NO_END, subject.processFile(), task.id(), task.name(), variable);
    }
  }

  private static Optional<Flow.Edge> wayWhen(String variable, Flow flow) {
    return flow.edges().stream()
        .filter(edge -> edge.condition() != null)
        .filter(edge -> edge.condition().replace(" ", "").equals("${" + variable + "}"))
        .findFirst();
  }

  private static Stream<Flow.Step> behind(Flow.Edge way, Subject subject) {
    return Stream.concat(Stream.of(way.to()), subject.graph().reachableFrom(way.to()).stream())
        .flatMap(id -> subject.flow().step(id).stream());
  }
}
