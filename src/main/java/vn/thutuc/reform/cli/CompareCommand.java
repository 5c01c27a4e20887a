package vn.thutuc.reform.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundlePlace;
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

  /** The languages of the plain answer. */
  enum Language {
    vi,
    en
  }

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

  @Option(names = "--lang", defaultValue = "vi", descriptionKey = "lang")
  private Language lang = Language.vi;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CompareWords words = new CompareWords(lang == Language.en);
    try {
      Study study = study(words);
      Path calendars = Path.of("rules", "_calendar");
      Comparison comparison =
          new Comparing(study, calendars, Math.max(1, threads), Progress.NONE).run();
      print(comparison, study, words);
      boolean warned =
          !comparison.warnings().isEmpty()
              || comparison.outcomes().stream().anyMatch(each -> !each.warnings().isEmpty());
      return warned ? 1 : 0;
    } catch (Refusal e) {
      throw wrong(words.of(e));
    } catch (BundleProblem e) {
      throw wrong(words.of("unreadable", e.file(), e.code(), String.valueOf(e.args())));
    }
  }

  private Study study(CompareWords words) {
    Bundle bundle = bundle(words);
    String values = String.valueOf(parameters.getFileName());
    return StudyReader.read(
        bundle,
        StudyReader.tree(values, bytes(parameters, words)),
        String.valueOf(changes.getFileName()),
        bytes(changes, words),
        seed,
        cases);
  }

  private Bundle bundle(CompareWords words) {
    List<Supplier<Bundle>> found = BundlePlace.find(procedure, Path.of("").toAbsolutePath());
    if (found.size() != 1) {
      throw wrong(words.of("notFound", procedure));
    }
    return found.get(0).get();
  }

  private byte[] bytes(Path path, CompareWords words) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw wrong(words.of("noFile", path));
    }
  }

  private void print(Comparison comparison, Study study, CompareWords words) {
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      out.println(ComparisonJson.write(comparison, study.onTime()));
    } else if (csv) {
      ComparisonCsv.lines(comparison).forEach(out::println);
    } else {
      new CompareAnswer(comparison, study.onTime(), words).lines().forEach(out::println);
    }
    out.flush();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "picocli gives the spec");
  }
}
