package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** Only the newest version can be taken back, and once. */
public final class NotNewest extends Refusal {

  private static final long serialVersionUID = 1L;

  NotNewest(String hash) {
    super(Kind.CONFLICT, "not-newest", hash);
  }
}
