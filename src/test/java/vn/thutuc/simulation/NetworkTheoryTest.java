package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thutuc.procedure.Flow;

/** Several steps and pools against closed forms, by 99 % intervals. */
@Execution(ExecutionMode.CONCURRENT)
class NetworkTheoryTest {

  private static final String HEAD =
      """
      start: 2026-01-05T00:00+07:00
      arrival: {dist: exponential, mean: %d, calendar: %s}
      run: {replications: 20, cases: %d, warm_up: %d, seed: 11}
      """;

  private static Report run(Flow flow, int gap, int cases, String rest) {
    return run(flow, gap, cases, rest, "24x7");
  }

  private static Report run(Flow flow, int gap, int cases, String rest, String calendar) {
    return Lab.run(flow, HEAD.formatted(gap, calendar, cases, cases / 10) + rest);
  }

  @Test
  void aNetworkWithRework() {
    // Jackson: arrivals at A are 1/0.7 times those from outside
    Report report =
        run(
            Drawing.of("start > A > X_ok > A", "X_ok > B > end"),
            1000,
            30_000,
            """
            pools: {one: {size: 1}, two: {size: 1}}
            tasks:
              A: {pool: one, duration: {dist: exponential, mean: 400}}
              B: {pool: two, duration: {dist: exponential, mean: 500}}
            gateways: {X_ok: {X_ok_A: 0.3, X_ok_B: 0.7}}
            """);

    Lab.holds(report, "in_system_mean", 4.0 / 3 + 1);
    Lab.holds(report, "cycle_time_mean", 7000.0 / 3);
    Lab.holds(report, "visits_mean.A", 1 / 0.7);
    Lab.holds(report, "visits_variance.A", 0.3 / 0.49);
    Lab.holds(report, "utilisation.one", 4.0 / 7);
  }

  @Test
  void whoComesBackOftenerIsKnownByWhatHeIs() {
    // visits are 1/0.5 of three in ten and 1/0.9 of the others
    Report report =
        run(
            Drawing.of("start > A > X_ok > A", "X_ok > end"),
            1000,
            30_000,
            """
            attributes: {way: {dist: discrete, values: {counter: 0.3, online: 0.7}}}
            tasks: {A: {duration: {dist: exponential, mean: 400}}}
            gateways:
              X_ok: {by: way, of: {counter: {X_ok_A: 0.5, X_ok_end: 0.5}, online: {X_ok_A: 0.1, X_ok_end: 0.9}}}
            """);

    double counter = 0.3 / 0.5;
    double online = 0.7 / 0.9;
    double visits = counter + online;
    Lab.holds(report, "visits_mean.A", visits);
    Lab.holds(report, "cycle_time_mean", 400 * visits);
    double squares = counter * (2 - 0.5) / 0.5 + online * (2 - 0.9) / 0.9;
    Lab.holds(report, "visits_variance.A", squares - visits * visits);
  }

  @Test
  void twoWaysAtOnceAndAChoice() {
    Report report =
        run(
            Drawing.of(
                "start > P_fork > A > P_join",
                "P_fork > B > P_join > X_more > C > end",
                "X_more > end"),
            600,
            20_000,
            """
            pools: {none: {size: null}}
            tasks:
              A: {pool: none, duration: {dist: exponential, mean: 600}}
              B: {pool: none, duration: {dist: exponential, mean: 1200}}
              C: {duration: {dist: fixed, value: 1000}}
            gateways: {X_more: {X_more_C: 0.3, X_more_end: 0.7}}
            """);

    Lab.holds(report, "cycle_time_mean", 600 + 1200 - 400 + 300);
    Lab.holds(report, "processing_mean", 600 + 1200 + 300);
  }

  @Test
  void twoClassesOfPriority() {
    // Cobham, without interrupting: residual work 384 s
    Report report =
        run(
            Lab.ONE_STEP,
            600,
            60_000,
            """
            attributes: {urgent: {dist: discrete, values: {true: 0.33, false: 0.67}}}
            pools: {clerk: {size: 1}}
            tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 480}}}
            discipline: {type: PRIORITY, attribute: urgent, order: [true, false]}
            """);

    Lab.holds(report, "wait_mean[urgent=true]", 384 / (1 - 0.264));
    Lab.holds(report, "wait_mean[urgent=false]", 384 / (1 - 0.264) / 0.2);
  }

  @Test
  void shortestWorkFirstHelpsOnAverage() {
    String rest =
        """
        pools: {clerk: {size: 1}}
        tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 480}}}
        """;
    Report first = run(Lab.ONE_STEP, 600, 30_000, rest);
    Report shortest = run(Lab.ONE_STEP, 600, 30_000, rest + "discipline: SPT\n");

    // the same work was done, in another order
    assertThat(shortest.metric("wait_mean").high(0.99))
        .isLessThan(first.metric("wait_mean").low(0.99));
    assertThat(shortest.metric("processing_mean").mean())
        .isCloseTo(first.metric("processing_mean").mean(), within(1e-6));
    // by arrival is the same as by due date when every limit is as long
    assertThat(run(Lab.ONE_STEP, 600, 30_000, rest + "discipline: EDD\n")).isEqualTo(first);
  }

  @Test
  void pooledDesksBeatSeparateOnes() {
    String tasks =
        """
        tasks:
          A: {pool: one, duration: {dist: exponential, mean: 480}}
          B: {pool: two, duration: {dist: exponential, mean: 480}}
        gateways: {X_who: {X_who_A: 0.5, X_who_B: 0.5}}
        """;
    Flow flow = Drawing.of("start > X_who > A > end", "X_who > B > end");
    Report separate = run(flow, 300, 60_000, "pools: {one: {size: 1}, two: {size: 1}}\n" + tasks);
    Report pooled =
        run(flow, 300, 60_000, "pools: {one: {size: 2}}\n" + tasks.replace("two", "one"));

    Lab.holds(separate, "cycle_time_mean", 2400);
    Lab.holds(pooled, "cycle_time_mean", 480 + 0.711111 * 480 / 0.4);
  }

  @Test
  void workThatNeedsTwoPeopleWaitsForBoth() {
    // as a queue with as many servers as the scarcer of the two
    Report report =
        run(
            Lab.ONE_STEP,
            600,
            40_000,
            """
            pools: {clerk: {size: 2}, inspector: {size: 1}}
            tasks:
              Serve: {pools: [clerk, inspector], duration: {dist: exponential, mean: 480}}
            """);

    Lab.holds(report, "cycle_time_mean", 2400);
    Lab.holds(report, "utilisation.clerk", 0.4);
  }

  @Test
  void theSameQueueLivedInOfficeHours() {
    Report report =
        run(
            Lab.ONE_STEP,
            600,
            40_000,
            """
            calendars: {office: {weekly: {MON-FRI: ["08:00-12:00", "13:00-17:00"]}, holidays: vn}}
            pools: {clerk: {size: 1, calendar: office}}
            tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 480}}}
            """,
            "office");

    Lab.holds(report, "working_cycle_time_mean", 2400);
    Lab.holds(report, "working_wait_mean", 1920);
    Lab.holds(report, "utilisation.clerk", 0.8);
  }
}
