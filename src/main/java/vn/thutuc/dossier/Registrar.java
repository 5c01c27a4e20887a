package vn.thutuc.dossier;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.StartDossier;
import vn.thutuc.engine.Workflow;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Reason;
import vn.thutuc.upload.Envelope;
import vn.thutuc.upload.Letterbox;

/** Enters a filing into the register and starts its process, in one transaction. */
@org.springframework.stereotype.Component
class Registrar {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Dossiers dossiers;
  private final Components components;
  private final FilingKeys keys;
  private final Adviser adviser;
  private final Letterbox letterbox;
  private final Workflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Registrar(
      Dossiers dossiers,
      Components components,
      FilingKeys keys,
      Adviser adviser,
      Letterbox letterbox,
      Workflow workflow,
      ApplicationEventPublisher events,
      Clock clock) {
    this.dossiers = dossiers;
    this.components = components;
    this.keys = keys;
    this.adviser = adviser;
    this.letterbox = letterbox;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /** Empty if another call with the same client key was faster. */
  @Transactional
  public Optional<Filed> register(
      Filing filing, DossierCode code, Bundle bundle, Map<String, Object> answers, Actor actor) {
    Instant now = clock.instant();
    if (!keys.take(filing, code, now)) {
      return Optional.empty();
    }
    Dossier dossier = dossier(filing, code, bundle, answers, now);
    dossiers.add(dossier);
    components.add(code, components(filing, bundle, answers));
    letterbox.handIn(Envelope.ofFiling(filing.clientKey()), code.value());
    events.publishEvent(
        new DossierEvent(
            code,
            DossierEvent.Kind.FILED,
            actor.id(),
            now,
            Map.of("channel", filing.channel().name(), "bundle", bundle.hash().hex())));
    workflow.start(
        new StartDossier(code.value(), bundle.hash(), Map.of("channel", filing.channel().name())),
        actor);
    return Optional.of(new Filed(code, dossier.trackingCode()));
  }

  private static Dossier dossier(
      Filing filing, DossierCode code, Bundle bundle, Map<String, Object> answers, Instant now) {
    return new Dossier(
        code,
        TrackingCode.random(RANDOM),
        filing.procedure(),
        bundle.hash(),
        filing.unit(),
        filing.channel(),
        DossierStatus.SUBMITTED,
        null,
        null,
        String.valueOf(answers.getOrDefault("applicantName", "")),
        now,
        null,
        null,
        null,
        answers,
        Map.of(),
        0);
  }

  private List<Component> components(Filing filing, Bundle bundle, Map<String, Object> answers) {
    return adviser
        .advise(bundle, answers, LocalDate.now(clock), filing.channel())
        .documents()
        .stream()
        .map(needed -> component(needed, filing.attached()))
        .toList();
  }

  private static Component component(NeededDocument needed, Set<String> attached) {
    Reason why = needed.why();
    @Nullable String rule = why == null ? null : why.rule();
    Component.State state =
        attached.contains(needed.document().id())
            ? Component.State.SUBMITTED
            : needed.isFetched() ? Component.State.FROM_REGISTRY : Component.State.MISSING;
    return new Component(needed.document().id(), state, rule);
  }
}
