package vn.thutuc.studio.migration;

import vn.thutuc.refusal.Refusal;

/** The migration was not tried with these answers. */
public final class NotTried extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotTried(MigrationId id) {
    super(Kind.INVALID, "not-tried", id.toString());
  }
}
