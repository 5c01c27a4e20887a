package vn.thutuc.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a bundle from a folder, a zip or memory; refuses with {@link BundleProblem}. */
public final class BundleReader {

  private BundleReader() {}

  /**
   * Reads {@code <root>/processes/<folder>}, {@code rules} and {@code forms}.
   *
   * @param folder the key, or {@code <key>@<validFrom>} for an earlier version
   */
  public static Bundle folder(Path root, String folder) {
    if (BundlePath.keyOf(folder).isEmpty()) {
      throw new BundleProblem("bundle.key", folder);
    }
    try {
      return of(new BundleFolder(root, folder).read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether that key (or {@code <key>@<validFrom>}) has a process folder under the root. */
  public static boolean exists(Path root, String folder) {
    return BundlePath.keyOf(folder).isPresent()
        && Files.isDirectory(root.resolve("processes").resolve(folder), LinkOption.NOFOLLOW_LINKS);
  }

  public static Bundle zip(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return zip(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the stream to its end and leaves closing to the caller. */
  public static Bundle zip(InputStream in) {
    return of(BundleZip.read(in));
  }

  /** Takes files by their paths; all must belong to one key. */
  public static Bundle of(Map<String, byte[]> files) {
    SortedMap<String, byte[]> checked = new TreeMap<>();
    Set<String> caseless = new HashSet<>();
    String key = null;
    long total = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      BundlePath path = BundlePath.parse(file.getKey());
      if (key != null && !key.equals(path.key())) {
        throw new BundleProblem("bundle.several-keys", file.getKey(), key);
      }
      key = path.key();
      total += guardSize(file.getKey(), file.getValue());
      checked.put(path.toString(), file.getValue().clone());
      if (!caseless.add(path.toString().toLowerCase(Locale.ROOT))) {
        throw new BundleProblem("bundle.twice", path.toString());
      }
    }
    guardWhole(checked.size(), total);
    if (key == null) {
      throw new BundleProblem("bundle.empty", "");
    }
    return new Bundle(new ProcedureKey(key), checked);
  }

  private static int guardSize(String path, byte[] content) {
    if (content.length > BundleLimits.FILE_BYTES) {
      throw BundleLimits.tooLarge(path, BundleLimits.FILE_BYTES);
    }
    return content.length;
  }

  private static void guardWhole(int count, long total) {
    if (count > BundleLimits.FILES) {
      throw new BundleProblem("bundle.too-many", "", BundleLimits.FILES);
    }
    if (total > BundleLimits.TOTAL_BYTES) {
      throw BundleLimits.tooLarge("", BundleLimits.TOTAL_BYTES);
    }
  }
}
