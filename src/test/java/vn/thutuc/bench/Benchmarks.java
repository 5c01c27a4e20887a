package vn.thutuc.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thutuc.deadline.DueDateBenchmark;
import vn.thutuc.desk.WorkListBenchmark;
import vn.thutuc.product.CheckBenchmark;
import vn.thutuc.product.DossierBenchmark;
import vn.thutuc.product.GuardBenchmark;
import vn.thutuc.product.OpenBenchmark;
import vn.thutuc.product.PublishBenchmark;
import vn.thutuc.product.RulingBenchmark;
import vn.thutuc.reform.RuleGatewaysBenchmark;
import vn.thutuc.reform.search.SearchBenchmark;
import vn.thutuc.simulation.SimulationBenchmark;

/**
 * Runs every benchmark one after the other and writes docs/benchmarks.md; with names as arguments
 * it runs those and only prints.
 */
public final class Benchmarks {

  private static final List<Measurement> ALL =
      List.of(
          new JmhSection(
              "due-date",
              DueDateBenchmark.class,
              "Due dates",
              "JMH, one thread. Wanted: 2,000,000 a second."),
          new JmhSection(
              "ruling",
              RulingBenchmark.class,
              "Rulings",
              "JMH, one thread, the published social allowance book, a widow with two children. Wanted:"
                  + " 50,000 whole rulings a second; beside them its three coefficient tables alone,"
                  + " compiled and on Camunda's DMN engine."),
          new DossierBenchmark(),
          new WorkListBenchmark(),
          new PublishBenchmark(),
          new GuardBenchmark(),
          new CheckBenchmark(),
          new OpenBenchmark(),
          new SimulationBenchmark(),
          new RuleGatewaysBenchmark(),
          new SearchBenchmark());

  private Benchmarks() {}

  public static void main(String[] names) throws Exception {
    List<String> chosen = List.of(names);
    StringBuilder report = new StringBuilder(heading());
    for (Measurement measurement : ALL) {
      if (chosen.isEmpty() || chosen.contains(measurement.name())) {
        report.append('\n').append(measurement.run());
      }
    }
    System.out.println(report);
    if (chosen.isEmpty()) {
      Files.createDirectories(Path.of("docs"));
      Files.writeString(Path.of("docs", "benchmarks.md"), report);
    }
    // The browser that measured the studio leaves threads behind that never end by themselves.
    System.exit(0);
  }

  private static String heading() {
    return """
        # Benchmarks

        Written by `mvn -Pbench test`. All figures of this page are from one run, on %s: Java %s, %d
        processors shared with whatever else ran. Compare the ratios; the figures are the machine's.
        """
        .formatted(
            LocalDate.now(Clock.systemUTC()),
            Runtime.version().feature(),
            Runtime.getRuntime().availableProcessors());
  }
}
