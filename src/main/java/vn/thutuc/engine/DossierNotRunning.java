package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** No process of that dossier runs: it ended, or never started. */
public final class DossierNotRunning extends Refusal {

  private static final long serialVersionUID = 1L;

  public DossierNotRunning(String dossier) {
    super(Kind.NOT_FOUND, "dossier-not-running", dossier);
  }
}
