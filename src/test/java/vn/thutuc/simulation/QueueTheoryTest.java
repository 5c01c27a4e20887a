package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One step and one pool against the formulas of queueing theory, by 99 % intervals. */
@Execution(ExecutionMode.CONCURRENT)
class QueueTheoryTest {

  /** Load 0.8: service 480 s every 600 s. */
  private static Report single;

  private static String queue(int servers, String gap, String duration, int cases) {
    return """
        start: 2026-01-05T00:00+07:00
        arrival: {dist: exponential, mean: %s}
        pools: {clerk: {size: %d}}
        tasks: {Serve: {pool: clerk, duration: %s}}
        run: {replications: 20, cases: %d, warm_up: %d, seed: 7}
        """
        .formatted(gap, servers, duration, cases, cases / 10);
  }

  @BeforeAll
  static void runTheSingleServer() {
    single = Lab.run(Lab.ONE_STEP, queue(1, "600", "{dist: exponential, mean: 480}", 40_000));
  }

  @ParameterizedTest
  @CsvSource({
    "cycle_time_mean, 2400",
    "wait_mean, 1920",
    "processing_mean, 480",
    "wait_probability, 0.8",
    "utilisation.clerk, 0.8",
    "in_system_mean, 4",
    "queue_mean.clerk, 3.2",
    "cycle_time_p50, 1663.55",
    "cycle_time_p90, 5526.20",
    "cycle_time_p95, 7189.76",
  })
  void oneServerExponentialService(String metric, double exact) {
    Lab.holds(single, metric, exact);
  }

  @Test
  void theTailOfOneServer() {
    Report report =
        Simulation.of(
                Lab.ONE_STEP, Lab.read(queue(1, "600", "{dist: exponential, mean: 480}", 60_000)))
            .over(1_200, 2_400, 4_800)
            .run(2, Progress.NONE);

    Lab.holds(report, "sla_breach_share@1200", Math.exp(-0.5));
    Lab.holds(report, "sla_breach_share@2400", Math.exp(-1));
    Lab.holds(report, "sla_breach_share@4800", Math.exp(-2));
  }

  @Test
  void severalServers() {
    // Erlang C for three servers and an offered load of 2.4
    Report report =
        Lab.run(Lab.ONE_STEP, queue(3, "200", "{dist: exponential, mean: 480}", 40_000));

    Lab.holds(report, "wait_probability", 0.647191);
    Lab.holds(report, "cycle_time_mean", 480 + 0.647191 * 480 / (3 - 2.4));
  }

  @Test
  void constantService() {
    Report report = Lab.run(Lab.ONE_STEP, queue(1, "600", "{dist: fixed, value: 480}", 40_000));

    Lab.holds(report, "wait_mean", 0.8 / (2 * 0.2) * 480);
  }

  @Test
  void uniformService() {
    // Pollaczek and Khinchine with a variance of 480²/3
    Report report =
        Lab.run(Lab.ONE_STEP, queue(1, "600", "{dist: uniform, min: 0, max: 960}", 40_000));

    Lab.holds(report, "wait_mean", 0.8 / 0.2 * 480 * (1 + 1.0 / 3) / 2);
  }

  @Test
  void logNormalService() {
    Report report =
        Lab.run(Lab.ONE_STEP, queue(1, "600", "{dist: lognormal, mean: 420, sd: 420}", 60_000));

    Lab.holds(report, "wait_mean", 0.7 / 0.3 * 420 * (1 + 1) / 2);
  }

  @Test
  void asManyServersAsItTakes() {
    Report report =
        Lab.run(
            Lab.ONE_STEP,
            queue(1, "600", "{dist: exponential, mean: 6000}", 20_000).replace("1}}", "null}}"));

    Lab.holds(report, "in_system_mean", 10);
    Lab.holds(report, "in_system_variance", 10);
    assertThat(report.metric("wait_mean").mean()).isZero();
  }
}
