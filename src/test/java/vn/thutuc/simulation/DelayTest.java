package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelayTest {

  private static final String NOBODY_WAITS =
      """
      start: 2026-01-05T08:00+07:00
      calendars: {office: {weekly: {MON-FRI: ["08:00-16:00"]}}}
      arrival: {dist: fixed, value: 36000}
      pools: {desk: {size: 1}}
      tasks: {Serve: {pool: desk, duration: {dist: fixed, value: 60}, delay: {%s}}}
      run: {cases: 400, replications: 2}
      """;

  private static Report run(String delay) {
    return Lab.run(Lab.ONE_STEP, String.format(NOBODY_WAITS, delay));
  }

  @Test
  void passesBeforeWorkAndIsNoWait() {
    Report report = run("dist: fixed, value: 3600");

    assertThat(report.metric("cycle_time_mean").mean()).isEqualTo(3660);
    assertThat(report.metric("wait_mean").mean()).isZero();
    assertThat(report.metric("busy_mean.desk").mean()).isBetween(0.0016, 0.0018);
  }

  @Test
  void isForSomeOnly() {
    double mean =
        run("probability: 0.25, dist: fixed, value: 3600").metric("cycle_time_mean").mean();

    assertThat(mean).isBetween(60 + 0.18 * 3600, 60 + 0.32 * 3600);
  }

  @Test
  void runsInItsCalendar() {
    assertThat(run("dist: fixed, value: 28801, calendar: office").metric("cycle_time_p50").mean())
        .isGreaterThan(57_600);
  }

  @Test
  void aWitnessSeesWhatTheFiguresTell() {
    List<Double> ready = new ArrayList<>();
    double[] arrived = new double[400];
    double[] sum = new double[1];
    Simulation simulation =
        Simulation.of(
            Lab.ONE_STEP, Lab.read(String.format(NOBODY_WAITS, "dist: fixed, value: 3600")));
    simulation.live(
        0,
        new Witness() {
          @Override
          public void arrived(long serial, double at) {
            arrived[(int) serial] = at;
          }

          @Override
          public void worked(long serial, String step, double from, double start, double end) {
            assertThat(step).isEqualTo("Serve");
            ready.add(from - arrived[(int) serial]);
          }

          @Override
          public void left(long serial, double at) {
            sum[0] += at - arrived[(int) serial];
          }
        });

    assertThat(ready).hasSize(400).containsOnly(3600.0);
    assertThat(sum[0] / 400)
        .isEqualTo(simulation.run(1, Progress.NONE).metric("cycle_time_mean").mean());
  }
}
