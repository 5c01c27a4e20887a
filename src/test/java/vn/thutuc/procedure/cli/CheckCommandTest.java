package vn.thutuc.procedure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.SampleBundles;

class CheckCommandTest {

  private static final String MANIFEST = "processes/sample-permit/procedure.yaml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void goodBundlePrintsNothing() {
    int code = run(SampleBundles.ROOT.resolve("base").toString(), "--on", "2026-11-24");
    assertThat(out.toString()).isEmpty();
    assertThat(code).isZero();
  }

  @Test
  void takesTheProcessFolderOfOneKey() {
    Path process = SampleBundles.ROOT.resolve("base/processes/sample-permit");
    assertThat(run(process.toString(), "--on", "2026-11-24")).isZero();
  }

  @Test
  void findingNamesFileElementAndAdviceInVietnamese() throws IOException {
    Path zip = zip(SampleBundles.edited(MANIFEST, "level: COMMUNE", "level: VILLAGE"));
    assertThat(run(zip.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("LỖI  " + MANIFEST + "  level  [schema.value]")
        .contains("→ Sửa giá trị theo lược đồ của tệp.");
  }

  @Test
  void jsonCarriesBothLanguages() throws IOException {
    Path zip = zip(SampleBundles.edited(MANIFEST, "{mode: FULL}", "{mode: PARTIAL}"));
    assertThat(run(zip.toString(), "--json", "--on", "2026-11-24")).isEqualTo(1);
    JsonNode finding = JsonMapper.shared().readTree(out.toString()).path("findings").path(0);
    assertThat(finding.path("code").asString()).isEqualTo("online.reason-missing");
    assertThat(finding.path("severity").asString()).isEqualTo("ERROR");
    assertThat(finding.path("element").asString()).isEqualTo("online.reason");
    assertThat(finding.at("/message/vi").asString()).contains("phải công bố lý do");
    assertThat(finding.at("/message/en").asString()).contains("must publish its reason");
  }

  @Test
  void notesAreShownOnlyOnDemand() throws IOException {
    Path zip =
        zip(
            SampleBundles.edited(
                MANIFEST,
                "date: 2026-01-01, confirmed: true",
                "date: 2026-01-01, confirmed: false"));
    assertThat(run(zip.toString(), "--on", "2026-11-24")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(run(zip.toString(), "--on", "2026-11-24", "--all", "--lang", "en")).isEqualTo(1);
    assertThat(out.toString()).contains("NOTE").contains("has not been checked");
  }

  @Test
  void fileThatIsNoBundleIsAFinding() throws IOException {
    Path file = Files.writeString(folder.resolve("x.zip"), "no zip");
    assertThat(run(file.toString(), "--lang", "en")).isEqualTo(1);
    assertThat(out.toString()).contains("[bundle.zip]");
  }

  @Test
  void unknownKeyIsWrongUse() {
    assertThat(run("no-such-key", "--lang", "en")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no “no-such-key”");
  }

  private Path zip(Bundle bundle) throws IOException {
    return Files.write(folder.resolve("bundle.zip"), BundleWriter.zip(bundle));
  }

  private int run(String... args) {
    return new CommandLine(new CheckCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
