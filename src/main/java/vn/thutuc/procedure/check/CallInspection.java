package vn.thutuc.procedure.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thutuc.procedure.Flow;

/**
 * Do the processes of the bundle call each other safely, in its main file and in every other: what
 * exists, in the same version, never in a circle, and repeated at one level only?
 */
final class CallInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Map<String, Flow> flows = subject.bundle().flows();
    Calls calls = new Calls(flows.values());
    flows.forEach(
        (file, flow) -> {
          for (Flow.Step step : flow.steps()) {
            if (step.called() != null && !calls.knows(step.called())) {
              report.add(Kind.REF_CALLED, file, step.id(), step.called());
            }
            if (repeatsTwice(step, flow, calls)) {
              report.add(Kind.FLOW_MANY, file, step.id(), step.name());
            }
            if (!file.equals(subject.processFile())) {
              StepInspection.inspectBinding(step, file, report);
            }
          }
        });
    reportCircle(flows, calls, report);
  }

  private static boolean repeatsTwice(Flow.Step step, Flow flow, Calls calls) {
    boolean inMany = isInMany(step, flow);
    boolean many = step.many() || inMany;
    return (step.many() && inMany)
        || (many && step.called() != null && calls.repeats(step.called()));
  }

  private static boolean isInMany(Flow.Step step, Flow flow) {
    return scopeOf(step, flow).filter(scope -> scope.many() || isInMany(scope, flow)).isPresent();
  }

  private static Optional<Flow.Step> scopeOf(Flow.Step step, Flow flow) {
    return Optional.ofNullable(step.parent()).flatMap(flow::step);
  }

  /** One circle is told once, at its first call. */
  private static void reportCircle(Map<String, Flow> flows, Calls calls, Report report) {
    for (Map.Entry<String, Flow> file : flows.entrySet()) {
      List<String> circle = calls.circle(file.getValue().processId());
      if (!circle.isEmpty()) {
        String next = circle.get(1);
        String call =
            file.getValue().steps().stream()
                .filter(step -> next.equals(step.called()))
                .map(Flow.Step::id)
                .findFirst()
                .orElseThrow();
        report.add(Kind.FLOW_CIRCLE, file.getKey(), call, String.join(" → ", circle));
        return;
      }
    }
  }
}
