package vn.thutuc.procedure.check;

import java.util.Map;
import vn.thutuc.procedure.Flow;

/** Can a process of the bundle run round without anybody or any time to stop it? */
final class LoopInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Map<String, Flow> flows = subject.bundle().flows();
    Calls calls = new Calls(flows.values());
    flows.forEach(
        (file, flow) -> {
          RestlessWays ways = new RestlessWays(flow, calls::isRestless);
          flow.steps().stream()
              .filter(step -> ways.comesBack(step.id()))
              .findFirst()
              .ifPresent(step -> report.add(Kind.FLOW_LOOP, file, step.id(), step.name()));
        });
  }
}
