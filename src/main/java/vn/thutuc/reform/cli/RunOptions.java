package vn.thutuc.reform.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Mixed into commands that simulate: how much, on how many threads, and who reads the answer. */
final class RunOptions {

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
