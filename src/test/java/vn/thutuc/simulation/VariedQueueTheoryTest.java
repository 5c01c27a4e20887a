package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Flow;

/** Queues off the beaten track against their formulas, by 99 % intervals. */
class VariedQueueTheoryTest {

  private static final String SERVE =
      """
      pools: {clerk: {size: 1}}
      tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 480}}}
      """;

  private static Report run(Flow flow, String arrival, int cases, String rest) {
    String head =
        """
        start: 2026-01-05T00:00+07:00
        arrival: {%s}
        run: {replications: 20, cases: %d, warm_up: %d, seed: 29}
        """;
    return Lab.run(flow, head.formatted(arrival, cases, cases / 10) + rest);
  }

  private static String every(int mean) {
    return "dist: exponential, mean: " + mean;
  }

  private static double integral(DoubleUnaryOperator f, double to) {
    int slices = 200_000;
    double sum = 0;
    for (int i = 0; i < slices; i++) {
      sum += f.applyAsDouble((i + 0.5) * to / slices);
    }
    return sum * to / slices;
  }

  @Test
  void nothingIsLeftToChance() {
    Report report =
        run(
            Lab.ONE_STEP,
            "dist: fixed, value: 600",
            1_000,
            SERVE.replace("exponential, mean: 480", "fixed, value: 480"));

    assertThat(report.metric("wait_mean").mean()).isZero();
    assertThat(report.metric("cycle_time_max").mean()).isCloseTo(480, within(1e-6));
    assertThat(report.metric("utilisation.clerk").mean()).isCloseTo(0.8, within(0.001));
    assertThat(report.metric("in_system_mean").mean()).isCloseTo(0.8, within(0.001));
  }

  @Test
  void arrivalsByTheClock() {
    // D/M/1: a case finds n before it with (1 - s) sⁿ, where s = exp(-(1 - s) 600 / 480)
    double s = 0.5;
    for (int i = 0; i < 200; i++) {
      s = Math.exp(-(1 - s) * 600 / 480);
    }
    Report report = run(Lab.ONE_STEP, "dist: fixed, value: 600", 40_000, SERVE);

    Lab.holds(report, "wait_probability", s);
    Lab.holds(report, "wait_mean", 480 * s / (1 - s));
  }

  @Test
  void priorityWithServiceThatIsNotExponential() {
    // Cobham for uniform service and three classes: residual work λ E(S²) / 2
    Report report =
        run(
            Lab.ONE_STEP,
            every(600),
            60_000,
            """
            attributes: {kind: {dist: discrete, values: {a: 0.2, b: 0.3, c: 0.5}}}
            pools: {clerk: {size: 1}}
            tasks: {Serve: {pool: clerk, duration: {dist: uniform, min: 0, max: 960}}}
            discipline: {type: PRIORITY, attribute: kind, order: [b, a, c]}
            """);
    double residual = 960.0 * 960 / 3 / 600 / 2;

    Lab.holds(report, "wait_mean[kind=b]", residual / (1 - 0.24));
    Lab.holds(report, "wait_mean[kind=a]", residual / (1 - 0.24) / (1 - 0.4));
    Lab.holds(report, "wait_mean[kind=c]", residual / (1 - 0.4) / (1 - 0.8));
  }

  @Test
  void shortestWorkFirst() {
    // Phipps: work x waits λ E(S²) / 2 / (1 - ρ(x))², where ρ(x) is the load of what is shorter
    DoubleUnaryOperator load = x -> 0.8 * (1 - Math.exp(-x / 480) * (1 + x / 480));
    double exact =
        integral(
            x -> 384 / Math.pow(1 - load.applyAsDouble(x), 2) * Math.exp(-x / 480) / 480, 12_000);
    Report report = run(Lab.ONE_STEP, every(600), 60_000, SERVE + "discipline: SPT\n");

    Lab.holds(report, "wait_mean", exact);
  }

  @Test
  void manyServersAndTheChanceToWait() {
    // Erlang C for 12 servers and a load of 10
    double last = 1;
    double sum = 1;
    for (int n = 1; n < 12; n++) {
      last *= 10.0 / n;
      sum += last;
    }
    double full = last * 10 / 12 / (1 - 10.0 / 12);
    double waits = full / (sum + full);
    Report report =
        run(
            Lab.ONE_STEP,
            every(60),
            80_000,
            SERVE.replace("size: 1", "size: 12").replace("480", "600"));

    Lab.holds(report, "wait_probability", waits);
    Lab.holds(report, "wait_mean", waits * 600 / 2);
  }

  @Test
  void thoseWhoLoseTheirPatience() {
    // a birth and death process: whoever is there, served or not, leaves after 2,000 s on average
    double[] p = new double[200];
    p[0] = 1;
    double sum = 1;
    double mean = 0;
    for (int n = 1; n < p.length; n++) {
      p[n] = p[n - 1] / 300 / (1.0 / 480 + n / 2000.0);
      sum += p[n];
      mean += n * p[n];
    }
    Report report =
        run(
            Drawing.of("start > Serve > end", "B_away@Serve > end_away"),
            every(300),
            40_000,
            SERVE + "events: {B_away: {dist: exponential, mean: 2000}}\n");

    Lab.holds(report, "in_system_mean", mean / sum);
    Lab.holds(report, "end_share.end_away", mean / sum / 2000 * 300);
    Lab.holds(report, "utilisation.clerk", 1 - 1 / sum);
  }

  @Test
  void oneDeskAfterTheOther() {
    Report report =
        run(
            Drawing.of("start > Serve > Pay > end"),
            every(600),
            60_000,
            """
            pools: {clerk: {size: 1}, cashier: {size: 1}}
            tasks:
              Serve: {pool: clerk, duration: {dist: exponential, mean: 400}}
              Pay: {pool: cashier, duration: {dist: exponential, mean: 300}}
            """);

    Lab.holds(report, "cycle_time_mean", 1200 + 600);
    Lab.holds(report, "wait_mean.Serve", 800);
    Lab.holds(report, "wait_mean.Pay", 300);
  }

  @Test
  void twoDesksAtOnceThatBothQueue() {
    // Flatto and Hahn: (12 - ρ) / 8 times the single queue
    Report report =
        run(
            Drawing.of("start > P_fork > A > P_join", "P_fork > B > P_join > end"),
            every(600),
            60_000,
            """
            pools: {one: {size: 1}, two: {size: 1}}
            tasks:
              A: {pool: one, duration: {dist: exponential, mean: 360}}
              B: {pool: two, duration: {dist: exponential, mean: 360}}
            """);

    Lab.holds(report, "cycle_time_mean", (12 - 0.6) / 8 * 900);
  }

  @Test
  void fourInstancesAtOneDesk() {
    String tasks =
        """
        pools: {clerk: {size: 1}}
        tasks: {%s: {pool: clerk, duration: {dist: exponential, mean: 100}, instances: 4}}
        """;
    Report atOnce =
        run(Drawing.of("start > M_Ask > end"), every(600), 40_000, tasks.formatted("M_Ask"));
    Report inTurn =
        run(Drawing.of("start > Q_Ask > end"), every(600), 40_000, tasks.formatted("Q_Ask"));

    // four come together: one waits the queue's time and that of those before it in the four
    Lab.holds(atOnce, "wait_mean.M_Ask", 100 / (1 - 2.0 / 3) * 2.5 - 100);
    // each instance queues anew: a network whose desk sees 4 visits of a case
    Lab.holds(inTurn, "cycle_time_mean", 4 * 100 / (1 - 2.0 / 3));
  }

  @Test
  void timeThatStandsStillDoesNotCount() {
    // breached is what two exponential times make beyond the limit, however long the applicant took
    Report report =
        run(
            Drawing.of("start > Check > W_answer > Decide > end"),
            every(600),
            20_000,
            """
            tasks:
              Check: {duration: {dist: exponential, mean: 3600}}
              Decide: {duration: {dist: exponential, mean: 3600}}
            events: {W_answer: {dist: exponential, mean: 86400}}
            sla: {limit: PT2H, calendar: 24x7, pauseIn: [W_answer]}
            """);

    Lab.holds(report, "sla_breach_share", Math.exp(-2) * (1 + 2));
  }
}
