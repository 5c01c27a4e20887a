package vn.thutuc.reform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command tells the worked reform as the handbook does, and says what is wrong. */
class CompareCommandTest {

  private static final Path HANDBOOK = Path.of("docs/reform/README.md");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new CompareCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private int worked(String... further) {
    List<String> args =
        new java.util.ArrayList<>(
            List.of(
                "house-permit@2025-01-01",
                "--changes",
                "docs/reform/house-permit.changes.yaml",
                "--parameters",
                "docs/reform/house-permit.parameters.yaml"));
    args.addAll(List.of(further));
    return run(args.toArray(String[]::new));
  }

  /** Every figure of the handbook's table is what comes out, to the last digit. */
  @Test
  void theHandbooksFiguresAreThoseOfTheCommand() throws IOException {
    assertThat(worked("--lang", "en")).isZero();

    List<String> rows =
        Files.readAllLines(HANDBOOK).stream()
            .filter(line -> line.matches("\\| .*\\d \\|"))
            .toList();
    assertThat(rows).hasSize(5);
    for (String row : rows) {
      List<String> cells = List.of(row.substring(2).split(" ?\\| ?"));
      List<String> told =
          out.toString()
              .lines()
              .map(String::strip)
              .filter(l -> l.startsWith(cells.get(0)))
              .toList();
      assertThat(told).as(row).hasSize(3);
      for (int i = 0; i < told.size(); i++) {
        String[] figures = told.get(i).substring(cells.get(0).length()).strip().split("\\s+");
        assertThat(figures[0]).as(told.get(i)).isEqualTo(cells.get(1));
        assertThat(figures[1]).as(told.get(i)).isEqualTo(cells.get(i + 2));
      }
    }
  }

  @Test
  void answersForMachines() {
    assertThat(worked("--json", "--cases", "300")).isZero();

    JsonNode told = JsonMapper.shared().readTree(out.toString());
    assertThat(told.path("variants")).hasSize(3);
    assertThat(told.at("/variants/2/cost/people_saved_per_year/mean").asDouble()).isPositive();
    assertThat(told.at("/variants/2/laws_to_amend")).hasSize(2);
  }

  @Test
  void answersForSpreadsheets() {
    assertThat(worked("--csv", "--cases", "300")).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).startsWith("variant,bundle,parameters_sha256,seed,");
    assertThat(lines).allMatch(line -> line.split(",", -1).length == 17);
    assertThat(lines).anyMatch(line -> line.contains(",people_cost_mean,"));
  }

  @Test
  void ranksTheAssumptions() {
    assertThat(worked("--sensitivity", "--csv", "--cases", "300", "--seed", "3")).isZero();

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).allMatch(line -> line.split(",", -1).length == 15);
    assertThat(lines)
        .anyMatch(line -> line.startsWith("duration,tasks.consult.duration,,assumed,high,"))
        .anyMatch(line -> line.startsWith("staff,pools.specialist.size,,assumed,low,"))
        .noneMatch(line -> line.startsWith("staff,pools.leader.size,,assumed,low,"));
  }

  @Test
  void namesTheArticleThatStandsInTheWay(@TempDir Path folder) throws IOException {
    Path changes = folder.resolve("changes.yaml");
    Files.writeString(changes, "variants: [{id: a, changes: [{cut: site-visit}]}]");

    int code =
        run(
            "house-permit@2025-01-01",
            "--changes",
            changes.toString(),
            "--parameters",
            "docs/reform/house-permit.parameters.yaml");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .contains("“Kiểm tra thực địa, gửi lấy ý kiến” là bắt buộc theo Thủ tục 1.013225")
        .contains("assumeAmended");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(run("nothing", "--changes", "a.yaml", "--parameters", "b.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("nothing");
    assertThat(run("house-permit", "--changes", "a.yaml", "--parameters", "b.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("b.yaml");
  }
}
