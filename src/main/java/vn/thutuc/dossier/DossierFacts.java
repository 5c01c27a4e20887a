package vn.thutuc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.thutuc.engine.CaseFacts;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.rules.Facts;

/** What a dossier tells the rules: its answers and findings, under the law of its reception day. */
@Component
class DossierFacts implements CaseFacts {

  private final Dossiers dossiers;
  private final ZoneId zone;

  DossierFacts(Dossiers dossiers, ZoneId zone) {
    this.dossiers = dossiers;
    this.zone = zone;
  }

  @Override
  public Facts factsOf(String dossier, Bundle bundle) {
    Dossier file = dossiers.get(new DossierCode(dossier));
    return Facts.of(bundle.dictionary(), file.known(), lawDay(file), file.channel().name());
  }

  /** The day whose law counts: reception, or filing while it is not received yet. */
  LocalDate lawDay(Dossier file) {
    Instant received = file.receivedAt();
    return LocalDate.ofInstant(received == null ? file.submittedAt() : received, zone);
  }
}
