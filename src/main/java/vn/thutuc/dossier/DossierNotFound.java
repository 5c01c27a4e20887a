package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** There is no such dossier, or not for the one who asks. */
public final class DossierNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public DossierNotFound(String code) {
    super(Kind.NOT_FOUND, "dossier-not-found", code);
  }
}
