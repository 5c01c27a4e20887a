package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** No limit of the dossier runs that could be missed. */
public final class ApologyNotDue extends Refusal {

  private static final long serialVersionUID = 1L;

  ApologyNotDue(DossierCode code) {
    super(Kind.CONFLICT, "apology-not-due", code);
  }
}
