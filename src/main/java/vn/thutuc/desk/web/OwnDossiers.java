package vn.thutuc.desk.web;

import java.security.Principal;
import org.springframework.stereotype.Component;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.DossierNotFound;
import vn.thutuc.dossier.Dossiers;

/** Opens dossiers to the officials of their unit; to anybody else they are not there. */
@Component
class OwnDossiers {

  private final Dossiers dossiers;
  private final Colleagues colleagues;

  OwnDossiers(Dossiers dossiers, Colleagues colleagues) {
    this.dossiers = dossiers;
    this.colleagues = colleagues;
  }

  /**
   * The dossier an address names.
   *
   * @throws DossierNotFound if there is none, or it is another unit's
   */
  Dossier open(String code, Principal principal) {
    if (!DossierCode.isCode(code)) {
      throw new DossierNotFound(code);
    }
    Dossier dossier = dossiers.get(new DossierCode(code));
    if (!dossier.unit().equals(colleagues.of(principal).unit().id())) {
      throw new DossierNotFound(code);
    }
    return dossier;
  }
}
