package vn.thutuc.studio.cases;

import vn.thutuc.dossier.DossierCode;
import vn.thutuc.refusal.Refusal;

/** A dossier that cannot become a worked case of this draft, or not as it was written down. */
public final class NotToBeRecorded extends Refusal {

  private static final long serialVersionUID = 1L;

  NotToBeRecorded(DossierCode code) {
    super(Kind.INVALID, "not-to-be-recorded", code.value());
  }
}
