package vn.thutuc.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import vn.thutuc.bench.Measurement;
import vn.thutuc.procedure.Flow;

/**
 * The textbook credit application, with two ways at once, a choice, rework, three pools and office
 * hours, all figures on; beside it a bare queue of three servers, which is what the clock of the
 * machine allows.
 */
public final class SimulationBenchmark implements Measurement {

  private static final Flow CREDIT =
      Drawing.of(
          "start > P_fork > CheckHistory > P_join",
          "P_fork > CheckIncome > P_join > Assess > X_granted > Offer > end",
          "X_granted > Notify > Feedback > X_review > Assess",
          "X_review > end");

  private static final String CREDIT_YAML =
      """
      start: 2013-07-04T09:00:00Z
      calendars: {office: {weekly: {MON-FRI: ["09:00-17:00"]}}}
      arrival: {dist: exponential, mean: 1800, calendar: office}
      pools:
        Clerk: {size: 3, cost_per_hour: 25, calendar: office}
        Credit Officer: {size: 3, cost_per_hour: 50, calendar: office}
        System: {size: 1, cost_per_hour: 0, calendar: office}
      tasks:
        CheckHistory: {pool: Clerk, duration: {dist: normal, mean: 600, sd: 120, min: 0}}
        CheckIncome: {pool: Clerk, duration: {dist: normal, mean: 1200, sd: 240, min: 0}}
        Assess: {pool: Credit Officer, duration: {dist: exponential, mean: 1200}}
        Offer: {pool: Credit Officer, duration: {dist: normal, mean: 600, sd: 120, min: 0}}
        Notify: {pool: Credit Officer, duration: {dist: normal, mean: 600, sd: 120, min: 0}}
        Feedback: {pool: System, duration: {dist: fixed, value: 0}}
      gateways:
        X_granted: {X_granted_Offer: 0.8, X_granted_Notify: 0.2}
        X_review: {X_review_Assess: 0.2, X_review_end: 0.8}
      run: {replications: %d, cases: %d, seed: 1}
      """;

  private static final String QUEUE_YAML =
      """
      start: 2026-01-05T00:00+07:00
      arrival: {dist: exponential, mean: 200}
      pools: {clerk: {size: 3}}
      tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 480}}}
      run: {replications: %d, cases: %d, seed: 1}
      """;

  private static final int EXPERIMENTS = 2_000;

  @Override
  public String name() {
    return "simulation";
  }

  @Override
  public String run() throws IOException {
    StringBuilder section = new StringBuilder();
    section.append(
        "## Simulation\n\nWanted: 200,000 cases of the credit application a second on one");
    section.append(" thread, 1.8 times as many on two,\n10 million cases in 256 MB.\n\n");
    section.append("| What | Cases a second | Events a second |\n|---|---:|---:|\n");
    measure("warming up", CREDIT, CREDIT_YAML, 20, 20_000, 1);
    section.append(measure("credit, one thread", CREDIT, CREDIT_YAML, 20, 100_000, 1));
    section.append(measure("credit, two threads", CREDIT, CREDIT_YAML, 20, 100_000, 2));
    section.append(inLittleMemory());
    section.append(measure("M/M/3, one thread", Lab.ONE_STEP, QUEUE_YAML, 20, 100_000, 1));
    section.append(coverage());
    return section.toString();
  }

  /** The row of a machine of its own that has no more than the wanted memory. */
  private static String inLittleMemory() throws IOException {
    Process forked =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SimulationBenchmark.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(forked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output
        .lines()
        .filter(line -> line.startsWith("| credit"))
        .findFirst()
        .map(line -> line + System.lineSeparator())
        .orElseThrow(() -> new IllegalStateException(output));
  }

  public static void main(String[] none) {
    System.out.print(
        measure("credit, 10 million in one, -Xmx256m", CREDIT, CREDIT_YAML, 1, 10_000_000, 1));
  }

  /** How often the 95 % interval of a short run holds the true mean; wanted: 93.4 to 96.6 %. */
  private static String coverage() {
    String yaml = QUEUE_YAML.replace("size: 3", "size: 1").replace("480", "100");
    int held = 0;
    for (int i = 0; i < EXPERIMENTS; i++) {
      Parameters parameters = Lab.read(yaml.formatted(10, 2_000)).with((long) i, null, null);
      Estimate mean =
          Simulation.of(Lab.ONE_STEP, parameters).run(2, Progress.NONE).metric("cycle_time_mean");
      held += mean.low(0.95) <= 200 && mean.high(0.95) >= 200 ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%nOf %,d experiments with M/M/1 at load 0.5, the 95 %% interval held the true mean in %.1f %%.%n",
        EXPERIMENTS,
        100.0 * held / EXPERIMENTS);
  }

  private static String measure(
      String what, Flow flow, String yaml, int replications, int cases, int threads) {
    Simulation simulation = Simulation.of(flow, Lab.read(yaml.formatted(replications, cases)));
    long start = System.nanoTime();
    Report report = simulation.run(threads, Progress.NONE);
    double seconds = (System.nanoTime() - start) * 1e-9;
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f |%n",
        what,
        report.cases() / seconds,
        report.events() / seconds);
  }
}
