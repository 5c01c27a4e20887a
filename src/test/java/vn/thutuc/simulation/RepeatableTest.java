package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thutuc.procedure.Flow;

/** What comes of the same seed, and what two variants of a procedure share. */
@Execution(ExecutionMode.CONCURRENT)
class RepeatableTest {

  private static final Flow BASE =
      Drawing.of("start > Check > X_ok > Check", "X_ok > Decide > end");
  private static final String YAML =
      """
      start: 2026-01-05T00:00+07:00
      arrival: {dist: exponential, mean: 600}
      pools: {clerk: {size: 2}, leader: {size: 1}}
      tasks:
        Check: {pool: clerk, duration: {dist: lognormal, mean: 600, sd: 300}}
        Decide: {pool: leader, duration: {dist: gamma, mean: 400, sd: 300}}
      gateways: {X_ok: {X_ok_Check: 0.2, X_ok_Decide: 0.8}}
      run: {replications: 30, cases: 2000, warm_up: 200, seed: 5}
      """;

  private static Report run(Flow flow, String yaml, int threads) {
    return Simulation.of(flow, Lab.read(yaml)).run(threads, Progress.NONE);
  }

  @Test
  void theSameSeedGivesTheSameReportWithAnyNumberOfThreads() {
    Report one = run(BASE, YAML, 1);

    assertThat(run(BASE, YAML, 4)).isEqualTo(one);
    assertThat(run(BASE, YAML.replace("seed: 5", "seed: 6"), 1)).isNotEqualTo(one);
    assertThat(one.metric("cycle_time_mean").sd()).isPositive();
  }

  @Test
  void timesOfAllReplicationsArePutTogether() {
    Report report = run(BASE, YAML, 2);
    double median = report.cycles().percentile(50);

    assertThat(report.cycles().count()).isEqualTo(30 * 1800);
    assertThat(report.cycles().shareUpTo(median)).isBetween(0.499, 0.503);
    assertThat(median).isCloseTo(report.metric("cycle_time_p50").mean(), within(0.05 * median));
  }

  @Test
  void partsPutTogetherAreTheWhole() {
    Simulation simulation = Simulation.of(BASE, Lab.read(YAML));
    List<Double> parts = new ArrayList<>();
    for (int first : new int[] {0, 7, 20}) {
      int count = first == 0 ? 7 : first == 7 ? 13 : 10;
      Report part = simulation.run(first, count, 2, Progress.NONE);
      assertThat(part.replications()).isEqualTo(count);
      parts.addAll(part.metric("cycle_time_p95").replications());
    }

    assertThat(parts).isEqualTo(run(BASE, YAML, 1).metric("cycle_time_p95").replications());
  }

  @Test
  void aWitnessSeesEachElementACaseComesTo() {
    Map<Long, List<String>> seen = new HashMap<>();
    Witness witness =
        new Witness() {
          @Override
          public void came(long serial, String element, double at) {
            seen.computeIfAbsent(serial, any -> new ArrayList<>()).add(element);
          }
        };
    Simulation.of(BASE, Lab.read(YAML)).live(0, witness);

    assertThat(seen).hasSize(2000);
    assertThat(seen.values())
        .allMatch(path -> String.join(" ", path).matches("start (Check X_ok )+Decide end"));
    assertThat(seen.values()).anyMatch(path -> path.size() > 5);
  }

  @Test
  void anotherOrderInTheFileIsTheSameModel() {
    String swapped =
        YAML.replace(
            "pools: {clerk: {size: 2}, leader: {size: 1}}",
            "pools: {leader: {size: 1}, clerk: {size: 2}}");

    assertThat(run(BASE, swapped, 2).metrics()).isEqualTo(run(BASE, YAML, 2).metrics());
  }

  @Test
  void variantsShareTheirLuckSoThatADifferenceIsKnownBetter() {
    String faster = YAML.replace("mean: 400, sd: 300", "mean: 360, sd: 270");
    Flow longer = Drawing.of("start > Stamp > Check > X_ok > Check", "X_ok > Decide > end");
    String stamped =
        YAML.replace("tasks:\n", "tasks:\n  Stamp: {duration: {dist: exponential, mean: 100}}\n");

    assertHalvesTheVariance(BASE, faster);
    // also when the variant has a step more, which takes numbers of its own
    assertHalvesTheVariance(longer, stamped);
  }

  private static void assertHalvesTheVariance(Flow flow, String yaml) {
    Estimate base = run(BASE, YAML, 2).metric("cycle_time_mean");
    Estimate shared = run(flow, yaml, 2).metric("cycle_time_mean");
    Estimate other = run(flow, yaml.replace("seed: 5", "seed: 99"), 2).metric("cycle_time_mean");

    double together = Math.pow(shared.minus(base).sd(), 2);
    double apart = Math.pow(other.minus(base).sd(), 2);

    assertThat(together).isLessThan(apart / 2);
  }

  @Test
  void replicationsGoOnUntilTheMeanIsKnownWellEnough() {
    String wish =
        YAML.replace(
            "replications: 30",
            "replications: 5, precision: {relative: 0.01, max_replications: 500}");
    Report report = run(BASE, wish, 2);
    Estimate mean = report.metric("cycle_time_mean");

    assertThat(report.replications()).isBetween(15, 495);
    assertThat(mean.halfWidth(0.95)).isLessThanOrEqualTo(0.01 * mean.mean());
    assertThat(run(BASE, wish, 1)).isEqualTo(report);
  }

  @Test
  void rulesChooseByTheFactsOfTheCase() {
    Flow flow = Drawing.of("start > X_kind > Quick > end", "X_kind > Slow > end_slow");
    String yaml =
        """
        start: 2026-01-05T00:00+07:00
        arrival: {dist: exponential, mean: 600}
        attributes:
          area: {dist: uniform, min: 0, max: 100}
          urban: {dist: discrete, values: {yes: 0.5, no: 0.5}}
        tasks:
          Quick: {duration: {dist: fixed, value: 60}}
          Slow: {duration: {dist: fixed, value: 600}}
        run: {replications: 20, cases: 2000, seed: 1}
        """;
    Chooser byArea = (facts, arrived) -> facts[0] > 80 && facts[1] == 0 ? 1 : 0;

    Report report =
        Simulation.of(flow, Map.of(), Lab.read(yaml), Map.of("X_kind", byArea))
            .run(2, Progress.NONE);

    Lab.holds(report, "end_share.end_slow", 0.1);
    assertThat(report.metric("cycle_time_mean[urban=no]").mean()).isCloseTo(60, within(1e-6));
  }
}
