package vn.thutuc.procedure.check;

import java.util.stream.Stream;
import vn.thutuc.procedure.ClockRules;
import vn.thutuc.procedure.ClockRules.SupplementPolicy;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.ClockEffect;

/** Does the model let the clock run as procedure.yaml says? */
final class ClockInspection implements Inspection {

  private static final String SUPPLIED = "supplement-supplied";

  @Override
  public void inspect(Subject subject, Report report) {
    ClockRules clock = subject.manifest().clock();
    boolean offered =
        subject.flow().steps().stream().anyMatch(s -> s.property("supplement").isPresent());
    if (clock.supplement() != SupplementPolicy.NONE && !offered) {
      report.add(
          Kind.SUPPLEMENT_NOT_OFFERED,
          subject.manifestFile(),
          "clock.supplement",
          clock.supplement());
    }
    subject.flow().steps().forEach(step -> inspectWait(step, subject, report));
  }

  private static void inspectWait(Flow.Step step, Subject subject, Report report) {
    String file = subject.processFile();
    SupplementPolicy policy = subject.manifest().clock().supplement();
    boolean waits = subject.graph().isApplicantWait(step);
    if (SUPPLIED.equals(step.trigger().name()) && !waits) {
      report.add(Kind.CLOCK_UNMARKED, file, step.id(), step.name());
    } else if (step.waitsForApplicant()
        && isForSupplement(step, subject.flow())
        && !agrees(step.clock(), policy)) {
      report.add(Kind.CLOCK_POLICY, file, step.id(), step.name(), step.clock(), policy);
    } else if (standsStill(step) && !waits && step.property("legalBasis").isEmpty()) {
      report.add(Kind.CLOCK_NOBODY, file, step.id(), step.name(), step.clock());
    }
  }

  private static boolean standsStill(Flow.Step step) {
    return step.clock() == ClockEffect.PAUSE || step.clock() == ClockEffect.RESET;
  }

  /** The policy is about supplements; other waits for the applicant have their own law. */
  private static boolean isForSupplement(Flow.Step step, Flow flow) {
    return Stream.concat(Stream.of(step), flow.successors(step.id()).stream())
        .anyMatch(wait -> SUPPLIED.equals(wait.trigger().name()));
  }

  private static boolean agrees(ClockEffect effect, SupplementPolicy policy) {
    return switch (policy) {
      case RESET -> effect == ClockEffect.RESET;
      case PAUSE -> effect == ClockEffect.PAUSE;
      case NONE -> effect == ClockEffect.RUN;
    };
  }
}
