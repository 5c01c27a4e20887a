package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thutuc.engine.RegistryAnswer;
import vn.thutuc.engine.ServiceWork;

/** What the service tasks of a model do to a dossier. */
@Component
class CaseServices implements ServiceWork {

  private final Dossiers dossiers;
  private final Results results;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseServices(
      Dossiers dossiers,
      Results results,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.dossiers = dossiers;
    this.results = results;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void issueResult(String dossier, String element, String result) {
    DossierCode code = new DossierCode(dossier);
    Instant now = clock.instant();
    results.issue(code, result, now);
    dossiers.decided(code, now);
    DossierStatus status = dossiers.get(code).status();
    if (status != DossierStatus.DECIDED && !dossiers.move(code, status, DossierStatus.DECIDED)) {
      throw new StatusNotAllowed(code, status, DossierStatus.DECIDED);
    }
    tell(code, DossierEvent.Kind.RESULT_ISSUED, now, Map.of("result", result));
  }

  @Override
  public void notify(String dossier, String element, String message) {
    DossierCode code = new DossierCode(dossier);
    Instant now = clock.instant();
    outbox.write(code, element, message, now);
    tell(code, DossierEvent.Kind.NOTICE_WRITTEN, now, Map.of("message", message));
  }

  /**
   * Without a connection to the registry the dossier's own declaration answers: the field {@code
   * <registry>Lookup} if the applicant's form or an official's finding has it, otherwise nobody
   * does.
   */
  @Override
  public RegistryAnswer registry(String dossier, String element, String registry) {
    Object declared = dossiers.get(new DossierCode(dossier)).known().get(registry + "Lookup");
    return declared == null
        ? RegistryAnswer.UNAVAILABLE
        : RegistryAnswer.valueOf(declared.toString().toUpperCase(Locale.ROOT));
  }

  private void tell(
      DossierCode code, DossierEvent.Kind kind, Instant at, Map<String, String> details) {
    events.publishEvent(new DossierEvent(code, kind, "thutuc", at, details));
  }
}
