package vn.thutuc.procedure.check;

import java.util.List;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.ClockEffect;
import vn.thutuc.procedure.FlowGraph;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Manifest.SupplementPolicy;

/** Does the model let the clock run as procedure.yaml says? */
final class ClockInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Manifest.Clock clock = subject.manifest().clock();
    String file = subject.processFile();
    List<Flow.Step> starts =
        subject.flow().steps().stream().filter(s -> s.clock() == ClockEffect.START).toList();
    if (starts.size() != 1) {
      report.add(
          Kind.CLOCK_START, file, starts.isEmpty() ? null : starts.get(1).id(), starts.size());
    }
    boolean offered =
        subject.flow().steps().stream().anyMatch(s -> s.property("supplement").isPresent());
    if (clock.supplement() != SupplementPolicy.NONE && !offered) {
      report.add(
          Kind.SUPPLEMENT_NOT_OFFERED,
          subject.manifestFile(),
          "clock.supplement",
          clock.supplement());
    }
    FlowGraph graph = subject.graph();
    for (Flow.Step step : subject.flow().steps()) {
      inspectWait(step, graph, clock.supplement(), file, report);
    }
  }

  private static void inspectWait(
      Flow.Step step, FlowGraph graph, SupplementPolicy policy, String file, Report report) {
    boolean stands = step.clock() == ClockEffect.PAUSE || step.clock() == ClockEffect.RESET;
    if ("supplement-supplied".equals(step.trigger().name()) && !graph.isApplicantWait(step)) {
      report.add(Kind.CLOCK_UNMARKED, file, step.id(), step.name());
    } else if (step.waitsForApplicant() && !agrees(step.clock(), policy)) {
      report.add(Kind.CLOCK_POLICY, file, step.id(), step.name(), step.clock(), policy);
    } else if (stands && !graph.isApplicantWait(step)) {
      report.add(Kind.CLOCK_NOBODY, file, step.id(), step.name(), step.clock());
    }
  }

  private static boolean agrees(ClockEffect effect, SupplementPolicy policy) {
    return switch (policy) {
      case RESET -> effect == ClockEffect.RESET;
      case PAUSE -> effect == ClockEffect.PAUSE;
      case NONE -> effect == ClockEffect.RUN;
    };
  }
}
