package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** A dossier cannot go from where it stands to there. */
public final class StatusNotAllowed extends Refusal {

  private static final long serialVersionUID = 1L;

  StatusNotAllowed(DossierCode code, DossierStatus from, DossierStatus to) {
    super(Kind.CONFLICT, "status-not-allowed", code, from, to);
  }
}
