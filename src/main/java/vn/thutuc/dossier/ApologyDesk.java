package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.deadline.ClockReading;
import vn.thutuc.deadline.ClockState;

/**
 * Writes the apology for a late dossier with its one new appointment (Decree 61/2018/ND-CP, article
 * 19.9).
 *
 * <p>The law moves the appointment, not the limit: the statutory due date stays, and the dossier
 * counts as late.
 */
@Component
public class ApologyDesk {

  private final Apologies apologies;
  private final CaseClock clocks;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApologyDesk(
      Apologies apologies,
      CaseClock clocks,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.apologies = apologies;
    this.clocks = clocks;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Writes it down for the applicant, in the caller's transaction.
   *
   * @param promised the new appointment
   * @throws ReasonMissing if it gives no reason
   * @throws ApologyNotDue if the dossier's clock does not run
   * @throws AppointmentNotValid if the new appointment is no working hour after the limit and now
   * @throws ApologyGiven if the dossier has its one new appointment
   */
  public void apologise(DossierCode code, String reason, Instant promised, String actor) {
    if (reason.isBlank()) {
      throw new ReasonMissing();
    }
    ClockReading reading =
        clocks
            .read(code.value())
            .filter(found -> found.ledger().state() == ClockState.RUNNING)
            .orElseThrow(() -> new ApologyNotDue(code));
    Instant now = clock.instant();
    Instant due = clocks.due(code.value()).orElseThrow(() -> new ApologyNotDue(code));
    if (!promised.isAfter(due) || !promised.isAfter(now) || !reading.isWorked(promised)) {
      throw new AppointmentNotValid();
    }
    if (!apologies.add(new Apology(code, now, actor, reason.strip(), due, promised))) {
      throw new ApologyGiven(code);
    }
    outbox.write(code, "deadline", "apology", now);
    events.publishEvent(
        new DossierEvent(
            code,
            DossierEvent.Kind.APOLOGISED,
            actor,
            now,
            Map.of("due", due.toString(), "promised", promised.toString())));
  }
}
