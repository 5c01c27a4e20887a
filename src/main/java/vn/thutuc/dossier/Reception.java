package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.deadline.ClockMoves;
import vn.thutuc.procedure.Bundle;

/**
 * The moment a dossier is received in full: from here the statutory clock runs (Decree
 * 61/2018/ND-CP, article 17.1.c; Decree 309/2026/ND-CP, article 17.3).
 */
@Component
public class Reception {

  private final Dossiers dossiers;
  private final CaseClock clocks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reception(Dossiers dossiers, CaseClock clocks, ApplicationEventPublisher events, Clock clock) {
    this.dossiers = dossiers;
    this.clocks = clocks;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Receives the dossier, in the caller's transaction; receiving it again changes nothing.
   *
   * @param answers what the official answered at the step of reception
   * @throws FeeNotSettled if the procedure's clock waits for the fee and the answers do not say
   *     that it is paid or that none is owed
   */
  public void receive(Dossier dossier, Bundle bundle, Map<String, Object> answers, String actor) {
    if (dossier.isReceived()) {
      return;
    }
    if (!ClockMoves.mayStart(bundle.manifest(), answers)) {
      throw new FeeNotSettled(dossier.code());
    }
    if (!dossier.status().canBecome(DossierStatus.RECEIVED)) {
      throw new StatusNotAllowed(dossier.code(), dossier.status(), DossierStatus.RECEIVED);
    }
    Instant now = clock.instant();
    dossiers.received(dossier.code(), now);
    dossiers.move(dossier.code(), dossier.status(), DossierStatus.RECEIVED);
    clocks.start(dossier.code().value(), bundle, now, actor);
    events.publishEvent(
        new DossierEvent(dossier.code(), DossierEvent.Kind.RECEIVED, actor, now, Map.of()));
  }

  /**
   * Notes, in the caller's transaction, that an official has taken a received dossier up: from here
   * it counts as being handled (đang xử lý).
   */
  public void takenUp(Dossier dossier) {
    if (dossier.status() == DossierStatus.RECEIVED) {
      dossiers.move(dossier.code(), DossierStatus.RECEIVED, DossierStatus.IN_PROGRESS);
    }
  }
}
