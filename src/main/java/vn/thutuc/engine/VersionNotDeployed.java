package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** No deployment holds that version of a procedure. */
public final class VersionNotDeployed extends Refusal {

  private static final long serialVersionUID = 1L;

  public VersionNotDeployed(String hash) {
    super(Kind.NOT_FOUND, "version-not-deployed", hash);
  }
}
