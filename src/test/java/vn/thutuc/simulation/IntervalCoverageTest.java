package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A 95 % interval holds the true mean in 95 % of all experiments, no more often and no less. */
class IntervalCoverageTest {

  private static final int EXPERIMENTS = 2_000;

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    Parameters parameters =
        Lab.read(
            """
            start: 2026-01-05T00:00+07:00
            arrival: {dist: exponential, mean: 100}
            pools: {clerk: {size: 1}}
            tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 30}}}
            run: {replications: 10, cases: 160, warm_up: 20, seed: 1}
            """);
    Program program = Compiler.compile(Lab.ONE_STEP, Map.of(), parameters, Map.of());
    int held = 0;
    for (int i = 0; i < EXPERIMENTS; i++) {
      Run run = parameters.with((long) i, null, null).run();
      Report report = new Replications(program, run, 0, Progress.NONE).run(1, List.of());
      Estimate mean = report.metric("cycle_time_mean");
      double exact = 30 / (1 - 0.3);
      held += mean.low(0.95) <= exact && exact <= mean.high(0.95) ? 1 : 0;
    }

    assertThat(held / (double) EXPERIMENTS).isBetween(0.934, 0.966);
  }
}
