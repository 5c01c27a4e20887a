package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.procedure.check.BundleCheck;

/** A broken file is a finding and nothing else: parsers say nothing of their own on the console. */
class SilentParsersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int[] NO_CHARACTER = {0xE1, 'x', 'y'};

  @ParameterizedTest
  @ValueSource(strings = {"processes/sample-permit/process.bpmn", "rules/sample-permit/tables.dmn"})
  void bytesThatAreNoCharacters(String path) {
    byte[] file = SampleBundles.text(path).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < NO_CHARACTER.length; i++) {
      file[file.length / 2 + i] = (byte) NO_CHARACTER[i];
    }
    isTold(path, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"processes/sample-permit/process.bpmn", "rules/sample-permit/tables.dmn"})
  void halfAFile(String path) {
    String text = SampleBundles.text(path);
    isTold(path, text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
  }

  private static void isTold(String path, byte[] file) {
    Map<String, byte[]> files = new TreeMap<>(SampleBundles.good().files());
    files.put(path, file);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    List<Finding> findings = hearing(said, () -> BundleCheck.check(BundleReader.of(files), TODAY));

    assertThat(findings)
        .filteredOn(finding -> finding.file().equals(path))
        .extracting(Finding::code)
        .containsAnyOf("security.malformed", "dmn.unreadable");
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("Error]");
  }

  private static <T> T hearing(ByteArrayOutputStream said, Supplier<T> work) {
    PrintStream console = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      return work.get();
    } finally {
      System.setErr(console);
    }
  }
}
