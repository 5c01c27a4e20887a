package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleReaderTest {

  private static final byte[] SOME = "key: x".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path root;

  @Test
  void folderZipAndMemoryAreTheSameBundle() {
    Bundle folder = SampleBundles.good();
    Bundle zip = BundleReader.zip(new ByteArrayInputStream(BundleWriter.zip(folder)));
    assertThat(zip.hash()).isEqualTo(folder.hash());
    assertThat(BundleReader.of(folder.files()).hash()).isEqualTo(folder.hash());
    assertThat(BundleWriter.zip(zip)).isEqualTo(BundleWriter.zip(folder));
  }

  @Test
  void hashTellsAMovedByteFromAnUnmovedOne() {
    Bundle one = BundleReader.of(Map.of("rules/x/ab", SOME, "rules/x/c", new byte[0]));
    Bundle other = BundleReader.of(Map.of("rules/x/a", SOME, "rules/x/bc", new byte[0]));
    assertThat(one.hash()).isNotEqualTo(other.hash());
  }

  @Test
  void earlierVersionHasTheSameKeyAndPaths() throws IOException {
    Path old = Files.createDirectories(root.resolve("processes/house@2025-01-01"));
    Files.write(old.resolve("procedure.yaml"), SOME);
    Bundle bundle = BundleReader.folder(root, "house@2025-01-01");
    assertThat(bundle.key()).isEqualTo(new ProcedureKey("house"));
    assertThat(bundle.files()).containsOnlyKeys("processes/house/procedure.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../processes/x/a.yaml",
        "processes/x/../../../etc/passwd",
        "/processes/x/a.yaml",
        "processes/x/a\\..\\b.yaml",
        "processes/x//a.yaml",
        "processes/X/a.yaml",
        "processes/x/.hidden",
        "processes/x/a.yaml ",
        "processes/x/a\u0000.yaml",
        "elsewhere/x/a.yaml",
        "processes/a.yaml"
      })
  void refusesPathsThatLeaveOrDisguise(String path) {
    refuses("bundle.path", () -> BundleReader.of(Map.of(path, SOME)));
  }

  @Test
  void composedAndDecomposedNamesAreOneFile() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("forms/x/đơn-đề-nghị.form", SOME);
    files.put(
        java.text.Normalizer.normalize("forms/x/đơn-đề-nghị.form", java.text.Normalizer.Form.NFD),
        SOME);
    refuses("bundle.twice", () -> BundleReader.of(files));
  }

  @Test
  void refusesTwoProceduresInOneBundle() {
    refuses(
        "bundle.several-keys",
        () -> BundleReader.of(Map.of("rules/x/a.drl", SOME, "rules/y/a.drl", SOME)));
  }

  @Test
  void refusesTwoVersionsInOneBundle() {
    refuses(
        "bundle.several-keys",
        () ->
            BundleReader.of(
                Map.of("processes/x/procedure.yaml", SOME, "rules/x@2025-01-01/a.drl", SOME)));
  }

  @Test
  void namesTheLimitThatWasPassed() {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < 7; i++) {
      files.put("rules/x/" + i + ".drl", new byte[1_900_000]);
    }
    assertThatExceptionOfType(BundleProblem.class)
        .isThrownBy(() -> BundleReader.of(files))
        .satisfies(no -> assertThat(no.args()).containsExactly(12_000_000L));
  }

  @Test
  void refusesZipSlip() {
    refuses("bundle.path", () -> BundleReader.zip(zip("processes/x/../../../a.yaml", SOME, 0)));
  }

  @Test
  void refusesZipBomb() {
    refuses("bundle.bomb", () -> BundleReader.zip(zip("rules/x/a.drl", new byte[1_900_000], 0)));
  }

  @Test
  void refusesHugeFileWhateverItsHeaderSays() {
    refuses(
        "bundle.too-large", () -> BundleReader.zip(zip("rules/x/a.drl", new byte[2_000_001], 0)));
  }

  @Test
  void refusesLinkInZip() {
    refuses("bundle.link", () -> BundleReader.zip(zip("rules/x/a.drl", SOME, 0120777)));
  }

  @Test
  void refusesLinkInFolder() throws IOException {
    Path rules = Files.createDirectories(root.resolve("rules/x"));
    Path secret = Files.write(root.resolve("secret"), SOME);
    Files.createSymbolicLink(rules.resolve("a.drl"), secret);
    refuses("bundle.link", () -> BundleReader.folder(root, "x"));
  }

  private static void refuses(String code, ThrowingCallable reading) {
    assertThatExceptionOfType(BundleProblem.class)
        .isThrownBy(reading)
        .extracting(BundleProblem::code)
        .isEqualTo(code);
  }

  private static ByteArrayInputStream zip(String name, byte[] content, int unixMode)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      if (unixMode != 0) {
        entry.setUnixMode(unixMode);
      }
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
