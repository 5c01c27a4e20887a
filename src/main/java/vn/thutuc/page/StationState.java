package vn.thutuc.page;

/** Where a step stands on a dossier's way. */
public enum StationState {
  PASSED,
  CURRENT,
  AHEAD,
  SKIPPED;

  /** The last part of the CSS class and of the message key. */
  public String key() {
    return Kebab.of(this);
  }
}
