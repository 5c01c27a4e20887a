package vn.thutuc.reform.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.reform.comparison.Comparing;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.ComparisonCsv;
import vn.thutuc.reform.comparison.ComparisonJson;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.simulation.Progress;

/** Compares a procedure with what it would be after changes: time, breaches, work and cost. */
@Command(
    name = "compare",
    resourceBundle = "vn.thutuc.reform.cli.compare",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROCEDURE", descriptionKey = "procedure")
  private String procedure = "";

  @Option(names = "--changes", required = true, paramLabel = "FILE", descriptionKey = "changes")
  private Path changes = Path.of("");

  @Option(
      names = "--parameters",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "parameters")
  private Path parameters = Path.of("");

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private @Nullable Long seed;

  @Option(names = "--cases", paramLabel = "N", descriptionKey = "cases")
  private @Nullable Integer cases;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--csv", descriptionKey = "csv")
  private boolean csv;

  @Mixin private Shell shell = new Shell();

  @Override
  public Integer call() {
    ReformWords words = ReformWords.of(shell);
    try {
      Study study = study(new Material(shell, words));
      Path calendars = Path.of("rules", "_calendar");
      Comparison comparison =
          new Comparing(study, calendars, Math.max(1, threads), Progress.NONE).run();
      shell.print(lines(comparison, study, words));
      boolean warned =
          !comparison.warnings().isEmpty()
              || comparison.outcomes().stream().anyMatch(each -> !each.warnings().isEmpty());
      return warned ? 1 : 0;
    } catch (Refusal e) {
      throw shell.wrong(words.of(e));
    } catch (BundleProblem e) {
      throw shell.wrong(words.of("unreadable", e.file(), e.code(), String.valueOf(e.args())));
    }
  }

  private Study study(Material material) {
    Bundle bundle = material.bundle(procedure);
    return StudyReader.read(
        bundle,
        material.tree(parameters),
        Material.name(changes),
        material.bytes(changes),
        seed,
        cases);
  }

  private List<String> lines(Comparison comparison, Study study, ReformWords words) {
    if (json) {
      return List.of(ComparisonJson.write(comparison, study.onTime()));
    }
    return csv
        ? ComparisonCsv.lines(comparison)
        : new CompareAnswer(comparison, study.onTime(), words).lines();
  }
}
