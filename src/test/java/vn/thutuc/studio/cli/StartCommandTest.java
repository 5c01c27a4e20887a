package vn.thutuc.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleReader;

class StartCommandTest {

  private static final String CATALOGUE = "src/test/resources/catalogue/samples.jsonl";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void writesADraftAndSaysWhatToLookAt() {
    assertThat(start("9.000002")).isEqualTo(1);
    assertThat(BundleReader.exists(folder, "thu-tuc-nhieu-truong-hop")).isTrue();
    assertThat(out.toString())
        .contains("CẢNH BÁO  limit  [starter.limits-differ]", "→ thutuc check")
        .contains("“Trực tuyến10 Ngày");
  }

  @Test
  void speaksEnglishAndJson() {
    assertThat(start("9.000002", "--lang", "en")).isEqualTo(1);
    assertThat(out.toString()).contains("WARNING  limit  [starter.limits-differ]");
    assertThat(start("9.000001", "--json")).isEqualTo(1);
    JsonNode answer =
        JsonMapper.shared().readTree(out.toString().substring(out.toString().indexOf("{\"")));
    assertThat(answer.path("findings").path(0).path("code").asString()).startsWith("starter.");
  }

  @Test
  void writesOverNothing() {
    start("9.000001");
    assertThat(start("9.000001")).isEqualTo(2);
    assertThat(err.toString()).contains("cap-giay-phep-mau", "đã có");
  }

  @Test
  void reportsOnTheWholeCatalogue() {
    assertThat(run(CATALOGUE, "--all", "--report")).isEqualTo(1);
    assertThat(out.toString())
        .contains("4 mục, 1 dòng hỏng")
        .contains("| Thời hạn theo cách nộp | 9 | 6 | 1 | 2 |");
  }

  /** The report on the real sample, as the page shows it. */
  @Test
  @Tag("shared-data")
  void thePageShowsTheReportOnTheSample() throws IOException {
    Path sample =
        Path.of(System.getProperty("shared.data", "../shared/data"))
            .resolve("national-catalogue-sample.jsonl.gz");
    assumeTrue(Files.exists(sample), () -> "The catalogue sample is not there: " + sample);
    assertThat(run(sample.toString(), "--all", "--report", "--lang", "en")).isZero();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/starter-report.md"), out.toString());
    assertThat(Files.readString(Path.of("docs/designer/starter.md"))).contains(out.toString());
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertThat(run(CATALOGUE, "--all")).isEqualTo(2);
    assertThat(run(CATALOGUE, "--entry", "9.000001")).isEqualTo(2);
    assertThat(start("1.000000")).isEqualTo(2);
    assertThat(run("no-such-file", "--all", "--report")).isEqualTo(2);
    assertThat(err.toString()).contains("1.000000", "no-such-file", "--report");
  }

  private int start(String code, String... more) {
    String[] args = {CATALOGUE, "--entry", code, "--into", folder.toString(), "--on", "2026-07-20"};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    if (more.length > 0 && more[0].equals("--lang")) {
      all[4] = folder.resolve("english").toString();
    }
    return run(all);
  }

  private int run(String... args) {
    return new CommandLine(new StartCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
