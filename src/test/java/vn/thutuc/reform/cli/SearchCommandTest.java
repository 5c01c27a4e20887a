package vn.thutuc.reform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command on the worked reform, as the handbook tells it. */
class SearchCommandTest {

  private static final Path HANDBOOK = Path.of("docs", "reform", "search.md");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new SearchCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private int worked(String... further) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "house-permit@2025-01-01",
                "--parameters",
                "docs/reform/house-permit.parameters.yaml",
                "--cost",
                "docs/reform/house-permit.changes.yaml"));
    args.addAll(List.of(further));
    return run(args.toArray(String[]::new));
  }

  /** Every line the handbook quotes is one the command prints, in that order. */
  @Test
  void theHandbookQuotesTheCommand() throws IOException {
    String handbook = Files.readString(HANDBOOK);
    List<String> quoted =
        handbook
            .substring(handbook.indexOf("```text\n") + 8, handbook.lastIndexOf("\n```"))
            .lines()
            .filter(line -> !line.isBlank() && !line.strip().equals("…"))
            .toList();

    assertThat(worked("--lang", "en", "--cases", "400", "--pairs", "12", "--triples", "3"))
        .isZero();

    List<String> told = out.toString().lines().toList();
    assertThat(quoted).hasSizeGreaterThan(15);
    assertThat(told).containsSubsequence(quoted);
  }

  @Test
  void saysWhatIsNotThere(@TempDir Path folder) throws IOException {
    assertThat(run("nothing", "--parameters", "b.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("nothing");
    assertThat(run("house-permit", "--parameters", "b.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("b.yaml");
    Path none = Files.writeString(folder.resolve("none.yaml"), "onTime: 1");
    run(
        "house-permit@2025-01-01",
        "--parameters",
        "docs/reform/house-permit.parameters.yaml",
        "--cost",
        none.toString());
    assertThat(err.toString()).contains("none.yaml: cost");
    assertThat(worked("--pairs", "-1")).isEqualTo(2);
    assertThat(err.toString()).contains("search: pairs");
  }
}
