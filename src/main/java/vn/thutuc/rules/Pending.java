package vn.thutuc.rules;

/** Marks the parts of this package that are still being written. */
final class Pending {

  private Pending() {}

  @SuppressWarnings("TypeParameterUnusedInFormals")
  static <T> T answer() {
    if (Boolean.parseBoolean("true")) {
      throw new UnsupportedOperationException("being built");
    }
    throw new AssertionError();
  }
}
