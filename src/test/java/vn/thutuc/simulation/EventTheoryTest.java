package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.thutuc.procedure.Flow;

/** Timers, events, scopes and batches against closed forms; nobody waits for people here. */
@Execution(ExecutionMode.CONCURRENT)
class EventTheoryTest {

  private static final double LATE = Math.exp(-0.8);

  private static String model(String rest) {
    return """
        start: 2026-01-05T00:00+07:00
        arrival: {dist: exponential, mean: 600}
        pools: {many: {size: null}}
        run: {replications: 20, cases: 8000, seed: 3}
        """
        + rest;
  }

  private static Report run(Flow flow, String rest) {
    return Lab.run(flow, model(rest));
  }

  @Test
  void aTimerInterruptsWork() {
    Report report =
        run(
            Drawing.of("start > Work > end", "B_late@Work > Rush > end_late"),
            """
            tasks:
              Work: {pool: many, duration: {dist: exponential, mean: 1000}}
              Rush: {pool: many, duration: {dist: fixed, value: 100}}
            events: {B_late: {dist: fixed, value: 800}}
            """);

    Lab.holds(report, "cycle_time_mean", 1000 * (1 - LATE) + 100 * LATE);
    Lab.holds(report, "end_share.end_late", LATE);
    Lab.holds(report, "busy_mean.many", (1000 * (1 - LATE) + 100 * LATE) / 600);
  }

  @Test
  void aTimerBesideWorkDoesNotStopIt() {
    Report report =
        run(
            Drawing.of("start > Work > end", "b_remind@Work > Remind > end_reminded"),
            """
            tasks:
              Work: {pool: many, duration: {dist: exponential, mean: 1000}}
              Remind: {pool: many, duration: {dist: fixed, value: 0}}
            events: {b_remind: {dist: fixed, value: 800}}
            """);

    Lab.holds(report, "cycle_time_mean", 1000);
    Lab.holds(report, "visits_mean.Remind", LATE);
    assertThat(report.metric("end_share.end").mean()).isEqualTo(1);
  }

  @Test
  void anInterruptedCaseLeavesTheQueue() {
    // impatient customers at one server that is never done: all leave after their patience
    Report report =
        Lab.run(
            Drawing.of("start > Work > end", "B_away@Work > end_away"),
            model(
                    """
                    tasks: {Work: {pool: many, duration: {dist: fixed, value: 1e9}}}
                    events: {B_away: {dist: exponential, mean: 3000}}
                    """)
                .replace("null", "1"));

    assertThat(report.metric("end_share.end_away").mean()).isEqualTo(1);
    Lab.holds(report, "cycle_time_mean", 3000);
    Lab.holds(report, "in_system_mean", 5);
    assertThat(report.metric("utilisation.many").mean()).isBetween(0.99, 1.0);
  }

  @Test
  void theFirstOfTwoEventsWins() {
    double rest = Math.exp(-432_000.0 / 259_200);
    Report report =
        run(
            Drawing.of("start > E_reply > W_answer > A > end", "E_reply > W_term > end_lapsed"),
            """
            tasks: {A: {duration: {dist: fixed, value: 1}}}
            events:
              W_answer: {dist: exponential, mean: 259200}
              W_term: {dist: fixed, value: P5D}
            """);

    Lab.holds(report, "end_share.end_lapsed", rest);
    Lab.holds(report, "cycle_time_mean", 259_200 * (1 - rest) + 1 - rest);
  }

  @Test
  void severalInstances() {
    String rest =
        """
        tasks: {%s: {pool: many, duration: {dist: exponential, mean: 600}, instances: 5}}
        """;
    Report atOnce = run(Drawing.of("start > M_Ask > end"), rest.formatted("M_Ask"));
    Report inTurn = run(Drawing.of("start > Q_Ask > end"), rest.formatted("Q_Ask"));

    Lab.holds(atOnce, "cycle_time_mean", 600 * (1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0 + 1 / 5.0));
    Lab.holds(inTurn, "cycle_time_mean", 3000);
    assertThat(atOnce.metric("visits_mean.M_Ask").mean()).isEqualTo(1);
    Lab.holds(atOnce, "processing_mean", 3000);
  }

  @Test
  void aBatchOfFixedSize() {
    Report report =
        run(
            Drawing.of("start > Sign > end"),
            "tasks: {Sign: {pool: many, duration: {dist: fixed, value: 1000}, batch: {size: 8}}}");

    Lab.holds(report, "cycle_time_mean", 3.5 * 600 + 1000);
    Lab.holds(report, "busy_mean.many", 1000.0 / 8 / 600);
  }

  @Test
  void aBatchByTheClock() {
    Report report =
        run(
            Drawing.of("start > Sign > end"),
            "tasks: {Sign: {duration: {dist: fixed, value: 60}, batch: {every: PT4H}}}");

    Lab.holds(report, "cycle_time_mean", 7200 + 60);
    assertThat(report.metric("cycle_time_max").mean()).isLessThanOrEqualTo(14_460);
  }

  @Test
  void someOfSeveralWays() {
    Report report =
        run(
            Drawing.of(
                "start > O_which > A > O_all",
                "O_which > B > O_all > end",
                "O_which > Z_default > O_all"),
            """
            tasks:
              A: {duration: {dist: exponential, mean: 600}}
              B: {duration: {dist: exponential, mean: 1200}}
              Z_default: {duration: {dist: fixed, value: 100}}
            gateways: {O_which: {O_which_A: 0.5, O_which_B: 0.7}}
            """);

    Lab.holds(report, "cycle_time_mean", 0.15 * 600 + 0.35 * 1200 + 0.35 * 1400 + 0.15 * 100);
  }

  @Test
  void joinsThatWaitForOneAnotherDoNotWaitForEver() {
    // both ways come back to a join from which the other can be reached
    Report report =
        run(
            Drawing.of(
                "start > P_both > A > O_one > X_one > O_two", "P_both > B > O_two > X_two > O_one",
                "X_one > end", "X_two > end"),
            """
            tasks:
              A: {duration: {dist: exponential, mean: 600}}
              B: {duration: {dist: exponential, mean: 600}}
            gateways:
              X_one: {X_one_end: 0.5, X_one_O_two: 0.5}
              X_two: {X_two_end: 0.5, X_two_O_one: 0.5}
            """);

    Lab.holds(report, "cycle_time_mean", 900);
  }

  @Test
  void aSubProcessThatFailsGoesAnotherWay() {
    Report report =
        run(
            Drawing.of(
                "start > S_check > end",
                "B_error@S_check > Mend > end_mended",
                "S_check.start > S_check.Look > S_check.X_ok > S_check.end",
                "S_check.X_ok > S_check.end_error"),
            """
            tasks:
              S_check.Look: {duration: {dist: exponential, mean: 600}}
              Mend: {duration: {dist: fixed, value: 1000}}
            gateways: {S_check.X_ok: {S_check.X_ok_S_check.end: 0.75, S_check.X_ok_S_check.end_error: 0.25}}
            """);

    Lab.holds(report, "cycle_time_mean", 600 + 250);
    Lab.holds(report, "end_share.end_mended", 0.25);
  }

  @Test
  void aTerminateEndStopsTheOtherWay() {
    Report report =
        run(
            Drawing.of("start > P_both > A > end_terminate", "P_both > B > end"),
            """
            tasks:
              A: {pool: many, duration: {dist: exponential, mean: 600}}
              B: {pool: many, duration: {dist: exponential, mean: 300}}
            """);

    Lab.holds(report, "cycle_time_mean", 600);
    Lab.holds(report, "end_share.end", 600.0 / 900);
    Lab.holds(report, "processing_mean", 600 + 200);
  }

  @Test
  void somethingThatMayHappenAtAnyTime() {
    Report report =
        run(
            Drawing.of(
                "start > Work > end",
                "V_withdrawn",
                "V_withdrawn.start_message > V_withdrawn.Close > V_withdrawn.end"),
            """
            tasks:
              Work: {duration: {dist: exponential, mean: 500}}
              V_withdrawn.Close: {duration: {dist: fixed, value: 60}}
            events: {V_withdrawn.start_message: {dist: exponential, mean: 1000}}
            """);

    Lab.holds(report, "end_share.V_withdrawn.end", 1.0 / 3);
    Lab.holds(report, "cycle_time_mean", 1000.0 / 3 + 20);
  }

  @Test
  void aProcessCalledTwiceCountsForEachCall() {
    Flow main =
        Drawing.of("start > C_ask > S_twice > end", "S_twice.start > S_twice.C_ask > S_twice.end");
    Flow ask = Drawing.of("start > Ask > end");
    Parameters parameters =
        Lab.read(
            model(
                """
                tasks:
                  Ask: {duration: {dist: exponential, mean: 300}}
                """));
    Report report =
        Simulation.of(main, Map.of("ask", ask), parameters, Map.of()).run(1, Progress.NONE);

    Lab.holds(report, "cycle_time_mean", 600);
    Lab.holds(report, "processing_mean.C_ask/Ask", 300);
    Lab.holds(report, "processing_mean.S_twice.C_ask/Ask", 300);
  }
}
