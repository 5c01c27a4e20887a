package vn.thutuc.reform.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.comparison.Comparing;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.ComparisonCsv;
import vn.thutuc.reform.comparison.ComparisonJson;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.Progress;

/** Compares a procedure with what it would be after changes: time, breaches, work and cost. */
@Command(
    name = "compare",
    resourceBundle = "vn.thutuc.reform.cli.compare",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

  @Option(names = "--changes", required = true, paramLabel = "FILE", descriptionKey = "changes")
  private Path changes = Path.of("");

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private Shell shell = new Shell();

  @Override
  public Integer call() {
    Material material = Material.of(shell);
    return material.told(() -> compare(material));
  }

  private int compare(Material material) {
    Bundle bundle = material.bundle(options.procedure());
    Study study =
        StudyReader.read(
            bundle,
            material.tree(options.parameters()),
            Material.name(changes),
            material.bytes(changes),
            options.seed(),
            options.cases());
    Path calendars = Path.of("rules", "_calendar");
    Comparison comparison = new Comparing(study, calendars, options.threads(), Progress.NONE).run();
    shell.print(
        options.answer(
            () -> ComparisonJson.write(comparison, study.onTime()),
            () -> ComparisonCsv.lines(comparison),
            () -> new CompareAnswer(comparison, study.onTime(), material.words()).lines()));
    boolean warned =
        !comparison.warnings().isEmpty()
            || comparison.outcomes().stream().anyMatch(each -> !each.warnings().isEmpty());
    return warned ? 1 : 0;
  }
}
