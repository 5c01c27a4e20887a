package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** Taking the version back would leave the procedure without any. */
public final class NoVersionBefore extends Refusal {

  private static final long serialVersionUID = 1L;

  NoVersionBefore(String key) {
    super(Kind.CONFLICT, "no-version-before", key);
  }
}
