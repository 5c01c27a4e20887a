package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.procedure.Flow;

/** Cases that are lived again as they were seen, and cases that are under way at the start. */
class GivenCaseTest {

  private static final String DESK =
      """
      start: 2026-01-05T08:00+07:00
      pools: {clerk: {size: 1}}
      run: {replications: 1, cases: 9, seed: 1}
      """;

  private static final Flow LOOP =
      Drawing.of("start > Check > X_ok > Check", "X_ok > Decide > end", "X_ok > end_refused");

  @Test
  void whatIsKnownHappensAgainAndTheRestIsLuck() {
    Report report =
        Lab.run(
            LOOP,
            DESK
                + """
                arrival:
                  cases:
                    - at: 0
                      attributes: {urgent: true}
                      gateways: {X_ok: [X_ok_Check, X_ok_Check, X_ok_Decide]}
                      tasks: {Check: [100, 200, PT5M], Decide: [50]}
                    - {at: PT1H, attributes: {urgent: false}, gateways: {X_ok: [X_ok_end_refused]}}
                attributes: {urgent: {dist: discrete, values: {true: 0.5, false: 0.5}}}
                tasks:
                  Check: {pool: clerk, duration: {dist: fixed, value: 7}}
                  Decide: {pool: clerk, duration: {dist: fixed, value: 7}}
                gateways: {X_ok: {X_ok_Decide: 1}}
                """);

    assertThat(report.cases()).isEqualTo(2);
    assertThat(report.metric("cycle_time_mean[urgent=true]").mean()).isEqualTo(650);
    assertThat(report.metric("cycle_time_mean[urgent=false]").mean()).isCloseTo(7, within(1e-9));
    assertThat(report.metric("visits_mean.Check").mean()).isEqualTo(2);
    assertThat(report.metric("end_share.end_refused").mean()).isEqualTo(0.5);
  }

  @Test
  void thoseUnderWayAreServedBeforeThoseWhoCome() {
    Report report =
        Lab.run(
            Lab.ONE_STEP,
            DESK
                + """
                arrival: {times: [60]}
                tasks: {Serve: {pool: clerk, duration: {dist: fixed, value: PT1H}}}
                backlog:
                  - {age: PT2H, steps: {Serve: PT10M}}
                  - {age: PT1H, count: 2, steps: {Serve: }}
                """);

    assertThat(report.metric("backlog_cleared").mean()).isEqualTo(7_800);
    assertThat(report.metric("backlog_time_mean").mean()).isEqualTo((600 + 4_200 + 7_800) / 3.0);
    assertThat(report.metric("cycle_time_mean").mean()).isEqualTo(7_800 + 3_600 - 60);
    assertThat(report.cases()).isEqualTo(1);
  }

  @Test
  void theTimeToClearIsTheWorkThatIsLeft() {
    Report report =
        Lab.run(
            Lab.ONE_STEP,
            DESK.replace("replications: 1, cases: 9", "replications: 60, cases: 300")
                + """
                arrival: {dist: exponential, mean: 600}
                tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 480}}}
                backlog: [{count: 100, steps: {Serve: }}]
                """);

    Lab.holds(report, "backlog_cleared", 48_000);
    Lab.holds(report, "backlog_time_mean", 480 * 50.5);
  }

  /** Received on Thursday 1 January and decided on Monday 5: Friday and Monday count. */
  @ParameterizedTest
  @CsvSource({"P2D, P4D, 0", "P1D, P4D, 1", "P1D, P3D, 0", "PT3H, P3D, 1", "PT18H, P4D, 0"})
  void theirLimitRunsSinceTheyCame(String limit, String age, double share) {
    Report report =
        Lab.run(
            Lab.ONE_STEP,
            DESK
                + """
                calendars: {office: {weekly: {MON-FRI: ["08:00-16:00"]}, holidays: [2026-02-02]}}
                arrival: {times: [60]}
                tasks: {Serve: {pool: clerk, duration: {dist: fixed, value: PT1H}}}
                sla: {limit: %s, calendar: office}
                backlog: [{age: %s, steps: {Serve: PT1H}}]
                """
                    .formatted(limit, age));

    assertThat(report.metric("backlog_breach_share").mean()).isEqualTo(share);
  }

  @Test
  void aCaseCanStandAtSeveralStepsAndInsideOfOthers() {
    String yaml =
        DESK.replace("{size: 1}", "{size: null}")
            + """
            arrival: {times: [0]}
            tasks:
              A: {pool: clerk, duration: {dist: fixed, value: 100}}
              B: {pool: clerk, duration: {dist: fixed, value: 100}}
              S_in.C: {pool: clerk, duration: {dist: fixed, value: 1000}}
              Mend: {duration: {dist: fixed, value: 5}}
            events: {B_late: {dist: fixed, value: 400}, W_post: {dist: fixed, value: 100}}
            """;
    Flow flow =
        Drawing.of(
            "start > P_fork > A > P_join",
            "P_fork > B > P_join > W_post > S_in > end",
            "S_in.start > S_in.C > S_in.end",
            "B_late@S_in > Mend > end_late");

    assertThat(cleared(flow, yaml, "{A: 30, P_join: }")).isEqualTo(30 + 100 + 405);
    assertThat(cleared(flow, yaml, "{A: 30, B: 80}")).isEqualTo(80 + 100 + 405);
    assertThat(cleared(flow, yaml, "{W_post: 20}")).isEqualTo(20 + 405);
    assertThat(cleared(flow, yaml, "{S_in.C: 150}")).isEqualTo(150);
    assertThat(cleared(flow, yaml, "{S_in.C: 800}")).isEqualTo(405);
    assertThat(cleared(flow, yaml, "{S_in: }")).isEqualTo(405);
  }

  private static double cleared(Flow flow, String yaml, String steps) {
    return Lab.run(flow, yaml + "backlog: [{steps: " + steps + "}]\n")
        .metric("backlog_cleared")
        .mean();
  }
}
