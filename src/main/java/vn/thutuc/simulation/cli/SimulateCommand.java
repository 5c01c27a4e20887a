package vn.thutuc.simulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thutuc.command.CommandWords;
import vn.thutuc.command.Shell;
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

  private final Surroundings surroundings;

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

  @Mixin private Shell shell = new Shell();

  /** For diagrams that stand alone. */
  public SimulateCommand() {
    this((diagram, read) -> Optional.empty());
  }

  /** For diagrams that may lie among rules and further processes. */
  public SimulateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What lies around a diagram: rules that choose, processes it calls. */
  @FunctionalInterface
  public interface Surroundings {

    /** The diagram with what lies around it; empty for one that stands alone. */
    Optional<Simulation> of(Path diagram, vn.thutuc.simulation.Parameters parameters);
  }

  @Override
  public Integer call() {
    CommandWords words = shell.words();
    try {
      Report report = simulation(words).run(Math.max(1, threads), Progress.NONE);
      SimulateAnswer answer = new SimulateAnswer(report);
      shell.print(json ? List.of(answer.json()) : answer.lines(words));
      return report.warnings().isEmpty() ? 0 : 1;
    } catch (Refusal e) {
      throw shell.wrong(
          shell.words("messages.refusals").of("refusal." + e.code(), e.args().toArray()));
    } catch (BundleProblem e) {
      throw shell.wrong(words.of("diagram", e.file(), e.code(), String.valueOf(e.args())));
    }
  }

  private Simulation simulation(CommandWords words) {
    Inputs inputs =
        Inputs.find(file, parameters).orElseThrow(() -> shell.wrong(words.of("notFound", file)));
    var read =
        Simulation.read(
                name(inputs.parameters()),
                bytes(inputs.parameters()),
                Path.of("rules", "_calendar"))
            .with(seed, replications, cases);
    return surroundings
        .of(inputs.diagram(), read)
        .orElseGet(() -> Simulation.of(alone(inputs.diagram()), read))
        .over(bounds.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static Flow alone(Path diagram) {
    return Flow.read(name(diagram), bytes(diagram));
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
}
