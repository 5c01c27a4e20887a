package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thutuc.engine.Actor;
import vn.thutuc.engine.Workflow;

/**
 * Stops a dossier because the law under it is gone and returns it on request, as Resolution
 * 66.18/2026/NQ-CP, article 6.2, orders for abolished procedures.
 *
 * <p>The applicant is told why and by which decision; about the fee the law that orders the stop
 * has to speak, so nothing is said here.
 */
@Component
public class StopDesk {

  /** The notice the applicant is sent. */
  private static final String NOTICE = "stopped-by-law";

  private final Workflow workflow;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StopDesk(Workflow workflow, Outbox outbox, ApplicationEventPublisher events, Clock clock) {
    this.workflow = workflow;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Stops it, in the caller's transaction.
   *
   * @param reason in words the applicant reads
   * @param decision the legal decision that orders it
   */
  public void stop(DossierCode dossier, String reason, String decision, Actor actor) {
    Instant now = clock.instant();
    events.publishEvent(
        new DossierEvent(
            dossier,
            DossierEvent.Kind.STOPPED_BY_LAW,
            actor.id(),
            now,
            Map.of("reason", reason, "decision", decision)));
    outbox.write(dossier, NOTICE, NOTICE, now);
    workflow.cancel(dossier.value(), actor, "STOPPED", decision);
  }
}
