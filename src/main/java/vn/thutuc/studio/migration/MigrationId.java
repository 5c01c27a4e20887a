package vn.thutuc.studio.migration;

/** The number of a migration. */
public record MigrationId(long value) {

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
