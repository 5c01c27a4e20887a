package vn.thutuc.procedure.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.procedure.Severity;

/** One thing wrong with the good bundle, and the one finding it must give. */
public record Fault(
    String what,
    @Nullable List<Edit> edits,
    @Nullable Map<String, String> add,
    @Nullable List<String> remove,
    Expected expect) {

  /**
   * One text replaced by another.
   *
   * @param times how often the other is written; null for once
   */
  public record Edit(String file, String replace, String by, @Nullable Integer times) {

    String written() {
      return by.repeat(times == null ? 1 : times);
    }
  }

  public record Expected(String code, Severity severity, String file, @Nullable String element) {

    static Expected of(Finding finding) {
      return new Expected(finding.code(), finding.severity(), finding.file(), finding.element());
    }
  }

  private static final YAMLMapper YAML = YAMLMapper.shared();

  public static List<Path> files() {
    try (Stream<Path> files = Files.list(SampleBundles.ROOT.resolve("broken"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Fault read(Path file) {
    return YAML.readValue(file.toFile(), Fault.class);
  }

  public Bundle bundle() {
    Map<String, byte[]> files = new TreeMap<>(SampleBundles.good().files());
    if (edits != null) {
      edits.forEach(edit -> files.computeIfPresent(edit.file(), (path, old) -> apply(edit, old)));
    }
    if (add != null) {
      add.forEach((path, content) -> files.put(path, content.getBytes(StandardCharsets.UTF_8)));
    }
    if (remove != null) {
      remove.forEach(files::remove);
    }
    return BundleReader.of(files);
  }

  private static byte[] apply(Edit edit, byte[] old) {
    String content = new String(old, StandardCharsets.UTF_8);
    if (!content.contains(edit.replace())) {
      throw new IllegalStateException(edit.file() + " has no " + edit.replace());
    }
    return content.replace(edit.replace(), edit.written()).getBytes(StandardCharsets.UTF_8);
  }
}
