package vn.thutuc.dossier;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thutuc.engine.StageEntered;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Procedures;

/**
 * Notes that a step passed because nobody answered in time and a law makes that consent (for a
 * house permit Decree 217/2026/ND-CP, article 54.2.c). Nothing else ever passes by being late.
 */
@Component
class SilentConsent {

  private final Procedures procedures;
  private final ApplicationEventPublisher events;

  SilentConsent(Procedures procedures, ApplicationEventPublisher events) {
    this.procedures = procedures;
    this.events = events;
  }

  @EventListener
  void on(StageEntered entered) {
    Flow flow = procedures.bundle(entered.bundle()).flow();
    flow.step(entered.element())
        .flatMap(timer -> silent(timer, flow))
        .ifPresent(step -> tell(entered, step));
  }

  /** The step whose time of silence a timer ends. */
  private static Optional<Flow.Step> silent(Flow.Step timer, Flow flow) {
    String host = timer.attachedTo();
    return host == null || timer.trigger().type() != Flow.Trigger.Type.TIMER
        ? Optional.empty()
        : flow.step(host)
            .filter(step -> step.property("silence").filter("CONSENT"::equals).isPresent());
  }

  private void tell(StageEntered entered, Flow.Step step) {
    events.publishEvent(
        new DossierEvent(
            new DossierCode(entered.dossier()),
            DossierEvent.Kind.SILENT_CONSENT,
            "thutuc",
            entered.at(),
            Map.of("step", step.id(), "law", step.property("legalBasis").orElse(""))));
  }
}
