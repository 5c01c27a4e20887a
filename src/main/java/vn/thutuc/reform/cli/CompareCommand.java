package vn.thutuc.reform.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import vn.thutuc.reform.sensitivity.StudySensing;
import vn.thutuc.reform.sensitivity.Tornado;
import vn.thutuc.reform.sensitivity.TornadoJson;
import vn.thutuc.reform.sensitivity.TornadoRows;
import vn.thutuc.simulation.Progress;

/** Compares a procedure with what it would be after changes: time, breaches, work and cost. */
@Command(
    name = "compare",
    resourceBundle = "vn.thutuc.reform.cli.compare",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

  private static final double DAY = 86_400;

  @Option(names = "--changes", required = true, paramLabel = "FILE", descriptionKey = "changes")
  private Path changes = Path.of("");

  @Option(names = "--sensitivity", descriptionKey = "sensitivity")
  private boolean sensitivity;

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
    if (sensitivity) {
      return sense(material, study, calendars);
    }
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

  /** Which assumption moves what the first variant makes of the mean time. */
  private int sense(Material material, Study study, Path calendars) {
    Tornado tornado =
        new StudySensing(study, calendars, Long.MAX_VALUE).run(options.threads(), Progress.NONE);
    shell.print(
        options.answer(
            () -> TornadoJson.write(tornado),
            () -> TornadoRows.csv(tornado),
            () -> {
              List<String> lines = new ArrayList<>();
              lines.add(material.words().of("sensitivity.head", study.variants().get(0).id()));
              lines.addAll(TornadoRows.ranked(tornado, "cycle_time_mean", DAY));
              return lines;
            }));
    return 0;
  }
}
