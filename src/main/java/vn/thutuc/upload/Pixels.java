package vn.thutuc.upload;

/** How large a picture becomes when a reader unpacks it. */
final class Pixels {

  private static final long MOST = 50_000_000;

  private Pixels() {}

  /**
   * @param width dots; a picture without any is damaged
   * @param height dots
   */
  static void check(FileName name, long width, long height) {
    if (width <= 0 || height <= 0) {
      throw FileRefused.damaged(name);
    }
    if (width > MOST || height > MOST || width * height > MOST) {
      throw FileRefused.imageTooLarge(name, MOST / 1_000_000);
    }
  }
}
