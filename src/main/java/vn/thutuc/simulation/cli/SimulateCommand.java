package vn.thutuc.simulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;

/** Simulates a diagram with its parameters and tells times, waiting, workload and cost. */
@Command(
    name = "simulate",
    resourceBundle = "vn.thutuc.simulation.cli.simulate",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class SimulateCommand implements Callable<Integer> {

  /** The languages of the plain answer. */
  enum Language {
    vi,
    en
  }

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--parameters", paramLabel = "FILE", descriptionKey = "parameters")
  private @Nullable Path parameters;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private @Nullable Long seed;

  @Option(names = "--replications", paramLabel = "N", descriptionKey = "replications")
  private @Nullable Integer replications;

  @Option(names = "--cases", paramLabel = "N", descriptionKey = "cases")
  private @Nullable Integer cases;

  @Option(names = "--sla", paramLabel = "SECONDS", split = ",", descriptionKey = "sla")
  private List<Double> bounds = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--lang", defaultValue = "vi", descriptionKey = "lang")
  private Language lang = Language.vi;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Words words = new Words(lang == Language.en);
    try {
      Report report = simulation(words).run(Math.max(1, threads), Progress.NONE);
      print(new SimulateAnswer(report), words);
      return report.warnings().isEmpty() ? 0 : 1;
    } catch (Refusal e) {
      throw wrong(words.of(e));
    } catch (BundleProblem e) {
      throw wrong(words.of("diagram", e.file(), e.code(), String.valueOf(e.args())));
    }
  }

  private Simulation simulation(Words words) {
    Inputs inputs =
        Inputs.find(file, parameters).orElseThrow(() -> wrong(words.of("notFound", file)));
    Flow flow = Flow.read(name(inputs.diagram()), bytes(inputs.diagram()));
    var read =
        Simulation.read(
            name(inputs.parameters()), bytes(inputs.parameters()), Path.of("rules", "_calendar"));
    return Simulation.of(flow, read.with(seed, replications, cases))
        .over(bounds.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private void print(SimulateAnswer answer, Words words) {
    var out = spec().commandLine().getOut();
    if (json) {
      out.println(answer.json());
    } else {
      answer.lines(words).forEach(out::println);
    }
    out.flush();
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "picocli gives the spec");
  }
}
