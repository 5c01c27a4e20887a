package vn.thutuc.studio.migration;

import vn.thutuc.refusal.Refusal;

/** Another migration of that version is not finished. */
public final class MigrationAtWork extends Refusal {

  private static final long serialVersionUID = 1L;

  public MigrationAtWork(String version) {
    super(Kind.CONFLICT, "migration-at-work", version);
  }
}
