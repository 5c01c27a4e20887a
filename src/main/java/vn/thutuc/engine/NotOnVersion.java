package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** The dossier does not run under the version it was to leave. */
public final class NotOnVersion extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotOnVersion(String dossier, String version) {
    super(Kind.CONFLICT, "not-on-version", dossier, version);
  }
}
