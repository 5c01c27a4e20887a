package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** The dossier has its new appointment; the law allows no second one (Decree 61/2018, 19.9). */
public final class ApologyGiven extends Refusal {

  private static final long serialVersionUID = 1L;

  ApologyGiven(DossierCode code) {
    super(Kind.CONFLICT, "apology-given", code);
  }
}
