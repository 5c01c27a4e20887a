package vn.thutuc.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.SampleBundle;

/** The command {@code test} needs no database of anybody's and answers people and machines. */
class TestCommandProcessTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void goodCasesEndWithZero() {
    int code = run(SampleBundle.root(), "sample-permit");

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains(
            "✓ Đủ hồ sơ", "Tình huống: 2; đạt 2, không đạt 0", "dòng bảng quyết định: 3/4 (75 %)");
  }

  @Test
  void failedCasesEndWithOneAndSayWhyToMachines() throws IOException {
    copySample();
    change("processes/sample-permit/scenarios/granted.yaml", "end: returned", "end: rejected");

    int code = run(folder, "--json", ".");

    assertThat(code).isEqualTo(1);
    JsonNode bundle = new JsonMapper().readTree(out.toString()).at("/bundles/0");
    assertThat(bundle.at("/key").asString()).isEqualTo("sample-permit");
    assertThat(bundle.at("/good").booleanValue()).isFalse();
    assertThat(bundle.at("/scenarios/0/mismatches/0/what").asString()).isEqualTo("end");
    assertThat(bundle.at("/scenarios/0/mismatches/0/actual").asString()).isEqualTo("returned");
    assertThat(bundle.at("/scenarios/0/due").asString()).isEqualTo("2026-11-20T17:00:00+07:00");
    assertThat(bundle.at("/coverage/rows/touched").intValue()).isEqualTo(3);
  }

  @Test
  void rulesThatDoNotCompileAreTold() throws IOException {
    copySample();
    change("rules/sample-permit/tables.dmn", "<text>&gt; 100</text>", "<text>&gt;&gt; 100</text>");

    int code = run(folder, "--lang", "en", folder.resolve("processes/sample-permit").toString());

    assertThat(code).isEqualTo(1);
    assertThat(out.toString()).contains("✗");
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertThat(run(SampleBundle.root(), "no-such-key")).isEqualTo(2);
    assertThat(err.toString()).contains("no-such-key", "./processes");
  }

  private int run(Path here, String... args) {
    return new CommandLine(new TestCommand(here))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private void copySample() throws IOException {
    Path root = SampleBundle.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Path target = folder.resolve(root.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private void change(String path, String text, String replacement) throws IOException {
    Path file = folder.resolve(path);
    String before = Files.readString(file);
    assertThat(before).contains(text);
    Files.writeString(file, before.replace(text, replacement));
  }
}
