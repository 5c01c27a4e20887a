package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** There is no such published version. */
public final class VersionNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public VersionNotFound(String hash) {
    super(Kind.NOT_FOUND, "version-not-found", hash);
  }
}
