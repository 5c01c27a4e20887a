package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.Workflow;
import vn.thutuc.upload.Envelope;
import vn.thutuc.upload.Letterbox;

/** What an applicant does with a dossier of their own after filing it. */
@org.springframework.stereotype.Component
public class Applicant {

  /** The message a diagram waits with for a supplement. */
  public static final String SUPPLEMENT = "supplement-supplied";

  /** The message a diagram waits with for a withdrawal. */
  public static final String WITHDRAWAL = "withdrawal";

  private final Dossiers dossiers;
  private final Supplements supplements;
  private final AnswerTrail trail;
  private final Components components;
  private final Letterbox letterbox;
  private final Workflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Applicant(
      Dossiers dossiers,
      Supplements supplements,
      AnswerTrail trail,
      Components components,
      Letterbox letterbox,
      Workflow workflow,
      ApplicationEventPublisher events,
      Clock clock) {
    this.dossiers = dossiers;
    this.supplements = supplements;
    this.trail = trail;
    this.components = components;
    this.letterbox = letterbox;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Hands in what was asked for; the process and its clock go on.
   *
   * @param documents ids of the papers handed in
   * @param answers corrected answers by field
   * @throws NothingToSupplement if nothing is asked of the applicant now
   */
  @Transactional
  public void supply(
      DossierCode code, Set<String> documents, Map<String, Object> answers, Actor actor) {
    Instant now = clock.instant();
    if (!supplements.answered(code, now)) {
      throw new NothingToSupplement(code);
    }
    trail.add(code, GivenAnswers.of(null, answers, dossiers.get(code).answers()));
    dossiers.supplied(code, answers);
    List<Component> handedIn =
        documents.stream()
            .sorted()
            .map(id -> new Component(id, Component.State.SUBMITTED, null))
            .toList();
    components.add(code, handedIn);
    letterbox.handIn(Envelope.ofSupplement(code.value()), code.value());
    tell(code, DossierEvent.Kind.SUPPLEMENT_ANSWERED, actor, now);
    workflow.message(code.value(), SUPPLEMENT, actor, Map.of());
  }

  /** Withdraws the dossier; allowed until the decision is signed, as its diagram says. */
  @Transactional
  public void withdraw(DossierCode code, Actor actor) {
    tell(code, DossierEvent.Kind.WITHDRAWAL_ASKED, actor, clock.instant());
    workflow.message(code.value(), WITHDRAWAL, actor, Map.of());
  }

  private void tell(DossierCode code, DossierEvent.Kind kind, Actor actor, Instant at) {
    events.publishEvent(new DossierEvent(code, kind, actor.id(), at, Map.of()));
  }
}
