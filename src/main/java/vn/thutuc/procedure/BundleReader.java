package vn.thutuc.procedure;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/** Reads a bundle from a folder, a zip or memory; refuses with {@link BundleProblem}. */
public final class BundleReader {

  private BundleReader() {}

  /**
   * Reads {@code <root>/processes/<folder>}, {@code rules} and {@code forms}.
   *
   * @param folder the key, or {@code <key>@<validFrom>} for an earlier version
   */
  public static Bundle folder(Path root, String folder) {
    return Pending.answer();
  }

  public static Bundle zip(Path file) {
    return Pending.answer();
  }

  /** Reads the stream to its end and leaves closing to the caller. */
  public static Bundle zip(InputStream in) {
    return Pending.answer();
  }

  public static Bundle of(Map<String, byte[]> files) {
    return Pending.answer();
  }
}
