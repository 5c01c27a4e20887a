package vn.thutuc.upload;

import org.jspecify.annotations.Nullable;

/**
 * What a scanner says of a file.
 *
 * @param finding what it found; null if nothing
 */
record Verdict(@Nullable String finding) {

  static final Verdict CLEAN = new Verdict(null);

  ScanStatus status() {
    return finding == null ? ScanStatus.CLEAN : ScanStatus.INFECTED;
  }
}
