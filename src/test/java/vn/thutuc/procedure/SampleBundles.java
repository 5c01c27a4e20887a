package vn.thutuc.procedure;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The good bundle of the tests, whole or with some files laid over it. */
public final class SampleBundles {

  public static final Path ROOT = Path.of("src/test/resources/bundles");
  public static final String KEY = "sample-permit";

  private SampleBundles() {}

  public static Bundle good() {
    return BundleReader.folder(ROOT.resolve("base"), KEY);
  }

  /** The good bundle with one file replaced or added. */
  public static Bundle with(String path, String content) {
    Map<String, byte[]> files = new TreeMap<>(good().files());
    files.put(path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }

  /** The good bundle with one text in one file replaced by another. */
  public static Bundle edited(String path, String from, String to) {
    String content = text(path);
    if (!content.contains(from)) {
      throw new IllegalArgumentException(path + " has no " + from);
    }
    return with(path, content.replace(from, to));
  }

  public static String text(String path) {
    return new String(good().files().get(path), java.nio.charset.StandardCharsets.UTF_8);
  }
}
