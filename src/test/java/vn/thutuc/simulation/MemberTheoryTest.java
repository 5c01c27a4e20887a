package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Flow;

/** People of one pool who differ: by skill, by speed, by the hours they are there. */
class MemberTheoryTest {

  private static final String HEAD =
      """
      start: 2026-01-05T00:00+07:00
      arrival: {dist: exponential, mean: %d}
      run: {replications: 20, cases: %d, warm_up: %d, seed: 17}
      """;

  private static Report run(Flow flow, int gap, int cases, String rest) {
    return Lab.run(flow, HEAD.formatted(gap, cases, cases / 10) + rest);
  }

  @Test
  void membersWhoDoNotDifferAreAPool() {
    String tasks = "tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 480}}}\n";
    Report pool = run(Lab.ONE_STEP, 300, 5_000, "pools: {clerk: {size: 2}}\n" + tasks);
    Report members =
        run(Lab.ONE_STEP, 300, 5_000, "pools: {clerk: {members: [{}, {name: b}]}}\n" + tasks);

    assertThat(members.metric("cycle_time_mean")).isEqualTo(pool.metric("cycle_time_mean"));
    assertThat(members.metric("utilisation.clerk").mean())
        .isCloseTo(pool.metric("utilisation.clerk").mean(), within(1e-9));
    assertThat(members.metric("queue_mean.clerk")).isEqualTo(pool.metric("queue_mean.clerk"));
    assertThat(members.metric("utilisation.clerk/1").mean())
        .isGreaterThan(members.metric("utilisation.clerk/b").mean());
  }

  @Test
  void theFasterIsAskedFirst() {
    // two unlike servers: a chain with the states nobody, the fast, the slow, both and waiting
    double come = 1 / 400.0;
    double fast = 2 / 600.0;
    double slow = 1 / 600.0;
    double load = come / (fast + slow);
    double slowOnly = fast / (come + slow);
    double fastOnly = (fast + slow) / come - slowOnly;
    double nobody = (fast * fastOnly + slow * slowOnly) / come;
    double sum = nobody + fastOnly + slowOnly + 1 / (1 - load);
    double inside = fastOnly + slowOnly + 2 / (1 - load) + load / Math.pow(1 - load, 2);
    Report report =
        run(
            Lab.ONE_STEP,
            400,
            60_000,
            """
            pools: {clerk: {members: [{name: fast, speed: 2}, {name: slow}]}}
            tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: 600}}}
            """);

    Lab.holds(report, "in_system_mean", inside / sum);
    Lab.holds(report, "wait_probability", 1 / (1 - load) / sum);
    Lab.holds(report, "utilisation.clerk/fast", (fastOnly + 1 / (1 - load)) / sum);
    Lab.holds(report, "utilisation.clerk/slow", (slowOnly + 1 / (1 - load)) / sum);
  }

  @Test
  void whoCanDoOneThingOnlyIsADeskOfTheirOwn() {
    Report report =
        run(
            Drawing.of("start > X_who > A > end", "X_who > B > end"),
            300,
            60_000,
            """
            pools: {clerk: {members: [{name: a, skills: [land]}, {name: b, skills: [house]}]}}
            tasks:
              A: {pool: clerk, skill: land, duration: {dist: exponential, mean: 480}}
              B: {pool: clerk, skill: house, duration: {dist: exponential, mean: 480}}
            gateways: {X_who: {X_who_A: 0.5, X_who_B: 0.5}}
            """);

    Lab.holds(report, "cycle_time_mean", 2400);
    Lab.holds(report, "utilisation.clerk/a", 0.8);
    Lab.holds(report, "queue_mean.clerk", 6.4);
  }

  @Test
  void whoeverIsThereDoesTheWork() {
    String yaml =
        """
        start: 2026-01-05T12:30+07:00
        calendars:
          morning: {weekly: {MON-FRI: ["08:00-12:00"]}}
          afternoon: {weekly: {MON-FRI: ["13:00-17:00"]}}
        arrival: {times: [0, 0, 0]}
        pools:
          clerk: {members: [{calendar: morning}, {calendar: afternoon}]}
          car: {size: 1}
        tasks: {Serve: {pools: [clerk, car], duration: {dist: fixed, value: PT3H}}}
        run: {replications: 1, cases: 3, seed: 1}
        """;
    // 13:00 to 16:00; 16:00 to 17:00 and 13:00 to 15:00; then 15:00 to 17:00 and one hour more
    Report together = Lab.run(Lab.ONE_STEP, yaml);
    // with two cars one begins the next morning, from 08:00 to 11:00
    Report apart = Lab.run(Lab.ONE_STEP, yaml.replace("car: {size: 1}", "car: {size: 2}"));

    assertThat(together.metric("cycle_time_max").mean()).isEqualTo(49.5 * 3600);
    assertThat(together.metric("cycle_time_mean").mean())
        .isCloseTo((3.5 + 26.5 + 49.5) / 3 * 3600, within(1e-6));
    assertThat(apart.metric("cycle_time_mean").mean())
        .isCloseTo((3.5 + 22.5 + 26.5) / 3 * 3600, within(1e-6));
  }

  @Test
  void aSkillThatTooFewHaveIsAWarning() {
    String yaml =
        HEAD.formatted(600, 100, 0)
            + """
            pools: {clerk: {members: [{name: a, skills: [land]}, {name: b, size: 9}]}}
            tasks: {Serve: {pool: clerk, skill: land, duration: {dist: fixed, value: 900}}}
            """;

    Warning warning = Simulation.of(Lab.ONE_STEP, Lab.read(yaml)).warnings().get(0);

    assertThat(warning.path()).isEqualTo("pools.clerk");
    assertThat(warning.figures().get(0)).isCloseTo(1.5, within(1e-9));
    assertThat(Simulation.of(Lab.ONE_STEP, Lab.read(yaml.replace("skill: land, ", ""))).warnings())
        .isEmpty();
  }
}
