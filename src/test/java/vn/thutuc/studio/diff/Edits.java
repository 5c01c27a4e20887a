package vn.thutuc.studio.diff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;

/** A sample bundle with some of its text replaced. */
final class Edits {

  private static final Map<String, Map<String, byte[]>> SAMPLES = new ConcurrentHashMap<>();

  private final Map<String, byte[]> files;

  private Edits(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  static Edits of(String key) {
    return new Edits(
        SAMPLES.computeIfAbsent(key, each -> BundleReader.folder(Path.of(""), each).files()));
  }

  /** Replaces the first occurrence; a text that is not there is a mistake of the test. */
  Edits replace(String path, String text, String replacement) {
    String content = new String(files.get(path), StandardCharsets.UTF_8);
    int place = content.indexOf(text);
    if (place < 0) {
      throw new IllegalArgumentException(path + " does not hold: " + text);
    }
    return with(
        path, content.substring(0, place) + replacement + content.substring(place + text.length()));
  }

  Edits with(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Edits without(String path) {
    files.remove(path);
    return this;
  }

  Bundle bundle() {
    return BundleReader.of(files);
  }
}
