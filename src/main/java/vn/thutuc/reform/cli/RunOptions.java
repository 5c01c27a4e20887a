package vn.thutuc.reform.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Mixed into commands that simulate: what, under which parameters, how much, on how many threads,
 * and who reads the answer.
 */
final class RunOptions {

  @Parameters(paramLabel = "PROCEDURE", descriptionKey = "procedure")
  private String procedure = "";

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

  /** The one that is simulated. */
  String procedure() {
    return procedure;
  }

  /** The file of its parameters. */
  Path parameters() {
    return parameters;
  }

  /** In place of that of the parameters; null to leave it. */
  @Nullable Long seed() {
    return seed;
  }

  /** Of each replication, in place of those of the parameters; null to leave them. */
  @Nullable Integer cases() {
    return cases;
  }

  int threads() {
    return Math.max(1, threads);
  }

  /** The answer that is wanted; the others are not made. */
  List<String> answer(
      Supplier<String> forMachines,
      Supplier<List<String>> forSpreadsheets,
      Supplier<List<String>> forPeople) {
    if (json) {
      return List.of(forMachines.get());
    }
    return csv ? forSpreadsheets.get() : forPeople.get();
  }
}
