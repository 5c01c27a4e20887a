package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** Another transaction changed the dossier at the same moment; trying again is safe. */
public final class DossierChanged extends Refusal {

  private static final long serialVersionUID = 1L;

  public DossierChanged(String dossier) {
    super(Kind.CONFLICT, "dossier-changed", dossier);
  }
}
