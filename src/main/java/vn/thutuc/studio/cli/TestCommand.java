package vn.thutuc.studio.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.studio.ScenarioRunner;

/** Runs the worked cases of bundles and says how much of them the cases touch. */
@Command(
    name = "test",
    resourceBundle = "vn.thutuc.studio.cli.test",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class TestCommand implements Callable<Integer> {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** The languages of the plain answer. */
  enum Language {
    vi,
    en
  }

  @Parameters(arity = "0..*", paramLabel = "FOLDER|ZIP|KEY", descriptionKey = "target")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", defaultValue = "vi")
  private Language lang = Language.vi;

  @Spec private @Nullable CommandSpec spec;

  private final Path here;

  public TestCommand() {
    this(Path.of(""));
  }

  TestCommand(Path here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    CommandWords words = new CommandWords("test", lang == Language.en);
    List<Bundle> bundles = bundles(words);
    TestAnswer answer = new TestAnswer(run(bundles));
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      out.println(answer.json());
    } else {
      answer.lines(words).forEach(out::println);
    }
    out.flush();
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

  private List<Bundle> bundles(CommandWords words) {
    List<String> named = targets.isEmpty() ? List.of(".") : targets;
    try {
      return named.stream().flatMap(target -> bundles(target, words)).toList();
    } catch (BundleProblem unreadable) {
      throw wrong(words.of("error.unreadable", unreadable.file(), unreadable.code()));
    }
  }

  private Stream<Bundle> bundles(String target, CommandWords words) {
    List<Supplier<Bundle>> found = BundlePlace.find(target, here.toAbsolutePath());
    if (found.isEmpty()) {
      throw wrong(words.of("error.unknown", target));
    }
    return found.stream().map(Supplier::get);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "picocli gives the spec");
  }
}
