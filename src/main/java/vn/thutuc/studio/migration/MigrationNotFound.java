package vn.thutuc.studio.migration;

import vn.thutuc.refusal.Refusal;

/** There is no such migration. */
public final class MigrationNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public MigrationNotFound(String id) {
    super(Kind.NOT_FOUND, "migration-not-found", id);
  }
}
