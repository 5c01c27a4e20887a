package vn.thutuc;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;

/** A small procedure with rules, a wait and two ways, for tests to run and to change. */
public final class SampleBundle {

  private SampleBundle() {}

  /** As the files lie there. */
  public static Bundle read() {
    return BundleReader.folder(root(), "sample-permit");
  }

  /** The folder with its three roots. */
  public static Path root() {
    try {
      var url = Objects.requireNonNull(SampleBundle.class.getResource("/engine/bundle"));
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With one text of one file changed; the text must be there. */
  public static Bundle with(String path, String text, String replacement) {
    TreeMap<String, byte[]> files = new TreeMap<>(read().files());
    String before = new String(files.get(path), StandardCharsets.UTF_8);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(path + " has no " + text);
    }
    files.put(path, before.replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    return BundleReader.of(files);
  }
}
