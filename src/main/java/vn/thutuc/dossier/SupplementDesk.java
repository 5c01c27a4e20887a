package vn.thutuc.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;

/**
 * Asks an applicant for what is missing: once, in full, and for nothing that is not published.
 *
 * <p>Asking for papers the law does not name is a prohibited act (Decree 61/2018/ND-CP, article
 * 5.1.đ); so a request cites the ids of published documents or conditions.
 */
@Component
public class SupplementDesk {

  private final Supplements supplements;
  private final HeldPapers held;
  private final CaseClock clocks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SupplementDesk(
      Supplements supplements,
      HeldPapers held,
      CaseClock clocks,
      ApplicationEventPublisher events,
      Clock clock) {
    this.supplements = supplements;
    this.held = held;
    this.clocks = clocks;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Writes the request down, in the caller's transaction.
   *
   * @return until when the applicant may answer
   * @throws RequirementNotPublished if an id is none of the procedure's
   * @throws PaperHeld if the State holds the data of a paper already
   * @throws SupplementsUsedUp if the procedure allows no further request at this stage
   */
  public Instant ask(
      Dossier dossier,
      Bundle bundle,
      String element,
      List<String> requirements,
      String note,
      String actor) {
    Manifest manifest = bundle.manifest();
    checkPublished(manifest, requirements);
    checkNotHeld(dossier, bundle, requirements);
    List<SupplementRequest> earlier = supplements.of(dossier.code());
    long ofThisStage = earlier.stream().filter(one -> one.element().equals(element)).count();
    if (ofThisStage >= manifest.clock().maxSupplements()) {
      throw new SupplementsUsedUp(dossier.code(), manifest.clock().maxSupplements());
    }
    Instant now = clock.instant();
    Instant answerBy = clocks.answerBy(bundle, now);
    supplements.add(
        new SupplementRequest(
            dossier.code(),
            earlier.size() + 1,
            element,
            now,
            actor,
            requirements,
            note,
            answerBy,
            null));
    events.publishEvent(
        new DossierEvent(
            dossier.code(),
            DossierEvent.Kind.SUPPLEMENT_ASKED,
            actor,
            now,
            Map.of("requirements", String.join(",", requirements), "by", answerBy.toString())));
    return answerBy;
  }

  private void checkNotHeld(Dossier dossier, Bundle bundle, List<String> requirements) {
    Set<String> papers = held.of(dossier, bundle, Map.of());
    for (String id : requirements) {
      if (papers.contains(id)) {
        throw new PaperHeld(id);
      }
    }
  }

  private static void checkPublished(Manifest manifest, List<String> requirements) {
    if (requirements.isEmpty()) {
      throw new RequirementNotPublished("-");
    }
    for (String id : requirements) {
      boolean published =
          manifest.document(id).isPresent()
              || manifest.conditions().stream().anyMatch(condition -> condition.id().equals(id));
      if (!published) {
        throw new RequirementNotPublished(id);
      }
    }
  }
}
