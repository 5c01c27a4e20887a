package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** The procedure allows no further supplement request: what is missing had to be said at once. */
public final class SupplementsUsedUp extends Refusal {

  private static final long serialVersionUID = 1L;

  SupplementsUsedUp(DossierCode code, int allowed) {
    super(Kind.CONFLICT, "supplements-used-up", code, allowed);
  }
}
