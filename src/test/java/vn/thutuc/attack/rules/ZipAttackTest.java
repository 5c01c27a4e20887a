package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;

/** Archives of an attacker: each is refused by name within five seconds, and nothing is written. */
@Execution(ExecutionMode.CONCURRENT)
class ZipAttackTest {

  private static final byte[] SOME = "key: x".getBytes(StandardCharsets.UTF_8);

  static Stream<Arguments> attacks() throws IOException {
    return Stream.of(
        Arguments.of("slip", "bundle.path", zip("processes/x/../../../etc/passwd")),
        Arguments.of("slip by a backslash", "bundle.path", zip("processes/x/..\\..\\evil.yaml")),
        Arguments.of("absolute path", "bundle.path", zip("/etc/passwd")),
        Arguments.of("drive letter", "bundle.path", zip("C:/processes/x/a.yaml")),
        Arguments.of("network path", "bundle.path", zip("//host/processes/x/a.yaml")),
        Arguments.of("NUL in a name", "bundle.path", zip("processes/x/a\0.yaml")),
        Arguments.of("line break in a name", "bundle.path", zip("processes/x/a\nb.yaml")),
        Arguments.of("right-to-left name", "bundle.path", zip("processes/x/a\u202Elmay.exe")),
        Arguments.of("zero-width name", "bundle.path", zip("processes/x/a\u200B.yaml")),
        Arguments.of(
            "name of 5,000 letters", "bundle.path", zip("processes/x/" + "a".repeat(5_000))),
        Arguments.of(
            "key of 300 letters", "bundle.path", zip("processes/" + "k".repeat(300) + "/a.yaml")),
        Arguments.of("hidden file", "bundle.path", zip("processes/x/.htaccess")),
        Arguments.of("name with a blank at its end", "bundle.path", zip("processes/x/a.yaml ")),
        Arguments.of("outside the three roots", "bundle.path", zip("src/x/a.yaml")),
        Arguments.of("one name twice", "bundle.twice", zip("rules/x/a.drl", "rules/x/a.drl")),
        Arguments.of(
            "names that differ by case", "bundle.twice", zip("rules/x/a.drl", "rules/x/A.drl")),
        Arguments.of(
            "names that differ by composition",
            "bundle.twice",
            zip("rules/x/\u00e1.drl", "rules/x/a\u0301.drl")),
        Arguments.of(
            "two procedures", "bundle.several-keys", zip("rules/x/a.drl", "rules/y/a.drl")),
        Arguments.of("nothing inside", "bundle.empty", zip()),
        Arguments.of("link", "bundle.link", link()),
        Arguments.of(
            "ratio of a thousand", "bundle.bomb", packed("rules/x/a.drl", new byte[1_900_000])),
        Arguments.of(
            "larger than a file may be",
            "bundle.too-large",
            packed("rules/x/a.drl", new byte[2_000_001])),
        Arguments.of(
            "many files that are too much together", "bundle.too-large", many(14, 1_000_000)),
        Arguments.of("a hundred thousand files", "bundle.too-many", empty(100_000, ".drl")),
        Arguments.of("a hundred thousand folders", "bundle.too-many", empty(100_000, "/")),
        Arguments.of("encrypted", "bundle.zip", encrypted()),
        Arguments.of("packed in an unknown way", "bundle.zip", unknownMethod()),
        Arguments.of("cut off", "bundle.zip", Arrays.copyOf(zip("rules/x/a.drl"), 60)),
        Arguments.of("no archive", "bundle.zip", SOME),
        Arguments.of("empty stream", "bundle.zip", new byte[0]),
        Arguments.of("larger than an upload may be", "bundle.too-large", new byte[12_000_001]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isRefused(String site, String code, byte[] archive) {
    BundleProblem refusal =
        Assertions.assertTimeout(
            Duration.ofSeconds(5),
            () ->
                Assertions.assertThrows(
                    BundleProblem.class,
                    () -> BundleReader.zip(new ByteArrayInputStream(archive))));

    assertThat(refusal.code()).as(site).isEqualTo(code);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String name : names) {
        put(zip, new ZipArchiveEntry(name), SOME);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }

  private static byte[] packed(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      put(zip, new ZipArchiveEntry(name), content);
    }
    return bytes.toByteArray();
  }

  private static byte[] link() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("rules/x/a.drl");
      entry.setUnixMode(0120777);
      put(zip, entry, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Files that pack well, but not suspiciously well. */
  private static byte[] many(int count, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    java.util.Random random = new java.util.Random(7);
    byte[] content = new byte[size];
    for (int i = 0; i < size; i++) {
      content[i] = (byte) ('a' + random.nextInt(4));
    }
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        put(zip, new ZipArchiveEntry("rules/x/f" + i + ".drl"), content);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] empty(int count, String ending) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        ZipArchiveEntry entry = new ZipArchiveEntry("rules/x/" + Integer.toString(i, 36) + ending);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(0);
        entry.setCrc(0);
        put(zip, entry, new byte[0]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] encrypted() throws IOException {
    byte[] archive = zip("rules/x/a.drl");
    archive[6] |= 1;
    archive[central(archive) + 8] |= 1;
    return archive;
  }

  private static byte[] unknownMethod() throws IOException {
    byte[] archive = zip("rules/x/a.drl");
    archive[8] = 99;
    archive[central(archive) + 10] = 99;
    return archive;
  }

  private static int central(byte[] archive) {
    for (int i = 0; i < archive.length - 4; i++) {
      if (archive[i] == 'P'
          && archive[i + 1] == 'K'
          && archive[i + 2] == 1
          && archive[i + 3] == 2) {
        return i;
      }
    }
    throw new IllegalStateException("no central directory");
  }
}
