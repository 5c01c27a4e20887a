package vn.thutuc.desk;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thutuc.dossier.ApologyDesk;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.DossierNotFound;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.people.Official;

/** Who may apologise for a late dossier: the one-stop desk, and whoever has it to work on. */
@Component
public class ApologyAtDesk {

  private static final String ONE_STOP = "reception";

  private final Dossiers dossiers;
  private final WorkList list;
  private final ApologyDesk apologies;

  ApologyAtDesk(Dossiers dossiers, WorkList list, ApologyDesk apologies) {
    this.dossiers = dossiers;
    this.list = list;
    this.apologies = apologies;
  }

  private boolean mayWrite(DossierCode code, Official official) {
    Set<String> roles = official.groups();
    return roles.contains(ONE_STOP)
        || list.of(code).stream().anyMatch(item -> item.isOpen() && roles.contains(item.role()));
  }

  /**
   * Writes the apology; refused as {@link ApologyDesk#apologise} says.
   *
   * @throws DossierNotFound if it is none of the official's unit
   * @throws NotYourRole if it is not the official's to work on
   */
  @Transactional
  public void apologise(DossierCode code, Official official, String reason, Instant promised) {
    Dossier dossier = dossiers.get(code);
    if (!dossier.unit().equals(official.unit().id())) {
      throw new DossierNotFound(code.value());
    }
    if (!mayWrite(code, official)) {
      throw new NotYourRole(ONE_STOP);
    }
    apologies.apologise(code, reason, promised, official.username());
  }
}
