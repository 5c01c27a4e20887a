package vn.thutuc.studio.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.studio.ScenarioRunner;

/** Runs the worked cases of bundles and says how much of them the cases touch. */
@Command(
    name = "test",
    resourceBundle = "vn.thutuc.studio.cli.test",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class TestCommand implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Parameters(arity = "0..*", paramLabel = "FOLDER|ZIP|KEY", descriptionKey = "target")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  @Mixin private Shell shell = new Shell();

  private final Path here;

  public TestCommand() {
    this(Path.of(""));
  }

  TestCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    TestAnswer answer = new TestAnswer(run(bundles()));
    shell.print(json ? List.of(answer.json()) : answer.lines(shell.words()));
    return answer.isGood() ? 0 : 1;
  }

  /** Database and engine start while the rules compile: together they are the whole wait. */
  private static List<TestedBundle> run(List<Bundle> bundles) {
    CompletableFuture<ScenarioRunner> starting =
        CompletableFuture.supplyAsync(
            () ->
                ScenarioRunner.onScratchDatabase(
                    new Calendars(Path.of("rules", "_calendar")), ZONE));
    List<TestedBundle> compiled = bundles.stream().map(TestedBundle::compile).toList();
    try (ScenarioRunner runner = starting.join()) {
      return compiled.stream().map(bundle -> bundle.run(runner)).toList();
    }
  }

  private List<Bundle> bundles() {
    List<String> named = targets.isEmpty() ? List.of(".") : targets;
    return named.stream()
        .flatMap(target -> OneBundle.all(target, here, shell).stream())
        .map(found -> OneBundle.read(found, shell))
        .toList();
  }
}
