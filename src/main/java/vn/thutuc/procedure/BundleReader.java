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

  /** Takes files by their paths; all must belong to one version of one procedure. */
  public static Bundle of(Map<String, byte[]> files) {
    SortedMap<String, byte[]> checked = new TreeMap<>();
    Set<String> caseless = new HashSet<>();
    BundlePath first = null;
    long total = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      BundlePath path = BundlePath.parse(file.getKey());
      if (first != null && !first.folder().equals(path.folder())) {
        throw new BundleProblem("bundle.several-keys", file.getKey(), first.folder());
      }
      first = path;
      total += file.getValue().length;
      BundleLimits.guard(file.getKey(), file.getValue().length, total);
      checked.put(path.toString(), file.getValue().clone());
      if (!caseless.add(path.toString().toLowerCase(Locale.ROOT))) {
        throw new BundleProblem("bundle.twice", path.toString());
      }
    }
    if (checked.size() > BundleLimits.FILES) {
      throw new BundleProblem("bundle.too-many", "", BundleLimits.FILES);
    }
    if (first == null) {
      throw new BundleProblem("bundle.empty", "");
    }
    return new Bundle(new ProcedureKey(first.key()), checked);
  }
}
