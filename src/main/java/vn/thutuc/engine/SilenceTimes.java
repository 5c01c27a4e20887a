package vn.thutuc.engine;

import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.ModelVariables;

/**
 * Gives a step whose silence is consent the end of its limit, as the variable {@code <step>Due} its
 * timer names: a law that says two working days means neither 48 hours nor a guess beyond Tết.
 *
 * <p>Set on the way to the step, for a timer is made when its step is entered.
 */
final class SilenceTimes {

  private final Supplier<PublishedBundles> bundles;
  private final Supplier<StepTimes> times;
  private final CaseVoice voice;

  SilenceTimes(Supplier<PublishedBundles> bundles, Supplier<StepTimes> times, CaseVoice voice) {
    this.bundles = bundles;
    this.times = times;
    this.voice = voice;
  }

  /** Called as a token goes along a sequence flow. */
  void onTheWay(DelegateExecution step) {
    before(step, (ActivityImpl) ((ExecutionEntity) step).getTransition().getDestination());
  }

  /** Called before a dossier is put at a step from outside. */
  void before(DelegateExecution step, ActivityImpl next) {
    if ("CONSENT".equals(StepFacts.of(next, "silence"))) {
      Bundle bundle = bundles.get().bundle(voice.versionOf(step));
      Instant now = voice.now();
      bundle.flows().values().stream()
          .flatMap(flow -> flow.step(next.getId()).stream())
          .findFirst()
          .flatMap((Flow.Step found) -> times.get().stepDue(bundle, found, now))
          .ifPresent(due -> step.setVariable(variable(next.getId()), Date.from(due)));
    }
  }

  /** {@code site-visit} has {@code siteVisitDue}. */
  private static String variable(String step) {
    return ModelVariables.due(step);
  }
}
