package vn.thutuc.studio.migration;

import vn.thutuc.refusal.Refusal;

/** The migration is not at a point where this can be done. */
public final class MigrationMovedOn extends Refusal {

  private static final long serialVersionUID = 1L;

  public MigrationMovedOn(MigrationId id) {
    super(Kind.CONFLICT, "migration-moved-on", id.toString());
  }
}
