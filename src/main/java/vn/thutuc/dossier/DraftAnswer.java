package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.Workflow;

/**
 * What an applicant says to the draft of a result: it is right, or something in it is not.
 *
 * <p>For birth certificates the procedure of Decision 163/QĐ-BTP sends the draft to whoever filed
 * online; silence for a day counts as agreement.
 */
@Component
public class DraftAnswer {

  /** The message a diagram waits with for a confirmation. */
  static final String CONFIRMED = "draft-confirmed";

  /** The message a diagram waits with for a correction. */
  static final String CORRECTED = "draft-corrected";

  /** The field of the form that shows an official what to correct. */
  static final String CORRECTION = "draftCorrection";

  private final Dossiers dossiers;
  private final Workflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftAnswer(Dossiers dossiers, Workflow workflow, ApplicationEventPublisher events, Clock clock) {
    this.dossiers = dossiers;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The draft is right; the process goes on.
   *
   * @throws vn.thutuc.engine.NothingAwaited if no confirmation is awaited now
   */
  @Transactional
  public void confirm(DossierCode code, Actor actor) {
    tell(code, DossierEvent.Kind.DRAFT_CONFIRMED, actor);
    workflow.message(code.value(), CONFIRMED, actor, Map.of());
  }

  /**
   * Something in the draft is wrong; whoever drafted it is told what.
   *
   * @throws vn.thutuc.engine.NothingAwaited if no confirmation is awaited now
   */
  @Transactional
  public void correct(DossierCode code, String note, Actor actor) {
    dossiers.found(code, Map.of(CORRECTION, note));
    tell(code, DossierEvent.Kind.DRAFT_CORRECTED, actor);
    workflow.message(code.value(), CORRECTED, actor, Map.of());
  }

  private void tell(DossierCode code, DossierEvent.Kind kind, Actor actor) {
    Instant now = clock.instant();
    events.publishEvent(new DossierEvent(code, kind, actor.id(), now, Map.of()));
  }
}
