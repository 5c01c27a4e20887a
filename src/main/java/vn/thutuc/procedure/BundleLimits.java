package vn.thutuc.procedure;

/** How big a bundle may be; a real one has some 40 files and 300 kB. */
final class BundleLimits {

  static final int FILES = 400;
  static final int FILE_BYTES = 2_000_000;
  static final int TOTAL_BYTES = 12_000_000;

  /** Unpacked bytes for each packed byte; text seldom packs better than 20. */
  static final int ZIP_RATIO = 100;

  /** Below this size a high ratio is harmless. */
  static final int ZIP_RATIO_FREE_BYTES = 100_000;

  private BundleLimits() {}

  /** Refuses a file, or the bundle with it, that is larger than allowed; says which. */
  static void guard(String file, long size, long total) {
    if (size > FILE_BYTES) {
      throw tooLarge(file, FILE_BYTES);
    }
    if (total > TOTAL_BYTES) {
      throw tooLarge("", TOTAL_BYTES);
    }
  }

  static BundleProblem tooLarge(String file, long limit) {
    return new BundleProblem("bundle.too-large", file, limit);
  }
}
