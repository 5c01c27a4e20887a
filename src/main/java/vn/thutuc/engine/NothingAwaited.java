package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** The dossier does not wait for that message now. */
public final class NothingAwaited extends Refusal {

  private static final long serialVersionUID = 1L;

  public NothingAwaited(String dossier, String message) {
    super(Kind.CONFLICT, "nothing-awaited", dossier, message);
  }
}
