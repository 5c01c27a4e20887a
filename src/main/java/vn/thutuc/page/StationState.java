package vn.thutuc.page;

import java.util.Locale;

/** Where a step stands on a dossier's way. */
public enum StationState {
  PASSED,
  CURRENT,
  AHEAD,
  SKIPPED;

  /** The last part of the CSS class and of the message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
