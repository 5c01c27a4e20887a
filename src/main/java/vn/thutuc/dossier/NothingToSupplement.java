package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** The dossier waits for nothing from its applicant. */
public final class NothingToSupplement extends Refusal {

  private static final long serialVersionUID = 1L;

  NothingToSupplement(DossierCode code) {
    super(Kind.CONFLICT, "nothing-to-supplement", code);
  }
}
