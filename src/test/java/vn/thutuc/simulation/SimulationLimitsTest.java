package vn.thutuc.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.procedure.Flow;

/** Whoever asks for too much, or for nonsense, is told so at once and by the place in the file. */
class SimulationLimitsTest {

  private static final String GOOD =
      """
      start: 2026-01-05T00:00+07:00
      calendars: {office: {weekly: {MON-FRI: ["08:00-17:00"]}}}
      arrival: {dist: exponential, mean: 600}
      pools: {clerk: {size: 1, calendar: 24x7}}
      tasks: {Serve: {pool: clerk, duration: {dist: fixed, value: 300}}}
      gateways: {X_again: {X_again_Serve: 0.1, X_again_end: 0.9}}
      run: {replications: 2, cases: 100, seed: 1}
      """;

  private static final Flow LOOP = Drawing.of("start > Serve > X_again > Serve", "X_again > end");

  private static BadParameters refused(String yaml) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          try {
            Simulation.of(LOOP, Lab.read(yaml));
          } catch (BadParameters e) {
            return e;
          }
          throw new AssertionError("taken: " + yaml);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cases: 100 | cases: 1000000000 | simulation-limit | run.cases",
        "cases: 100 | cases: 1e300 | simulation-limit | run.cases",
        "cases: 100 | cases: 10000000 | | ",
        "replications: 2 | replications: 999999999999 | simulation-limit | run.replications",
        "replications: 2, cases: 100 | replications: 1000, cases: 100000 | simulation-limit | run.cases",
        "seed: 1 | seed: 1, horizon: P10Y | simulation-limit | run.horizon",
        "seed: 1 | seed: 1, wall_clock: P1D | simulation-limit | run.wall_clock",
        "seed: 1 | seed: 1, warm_up: 100 | simulation-too-large | run.warm_up",
        "cases: 100 | cases: -5 | simulation-too-small | run.cases",
        "cases: 100 | cases: 1.5 | simulation-not-whole | run.cases",
        "value: 300 | value: 0 | simulation-no-time | tasks",
        "value: 300 | value: -300 | simulation-too-small | tasks.Serve.duration.value",
        "value: 300 | value: 1e999 | simulation-not-number | tasks.Serve.duration.value",
        "mean: 600 | mean: 0 | simulation-not-positive | arrival.mean",
        "dist: exponential, mean: 600 | rates: {MON: {\"8-9\": 5}} | simulation-bad-calendar | arrival.rates.MON",
        "dist: exponential, mean: 600 | rates: {MON: {\"08:00-09:00\": 0}} | simulation-not-positive | arrival.rates",
        "dist: exponential, mean: 600 | rates: {SUN: {\"08:00-09:00\": 5}}, calendar: office | simulation-never-open | arrival.rates",
        "dist: exponential, mean: 600 | rates: {MON: {\"08:00-10:00\": 5, \"09:00-11:00\": 5}} | simulation-contradiction | arrival.rates",
        "dist: exponential, mean: 600 | times: [60, 30] | simulation-too-small | arrival.times[1]",
        "dist: exponential, mean: 600 | times: [] | simulation-missing | arrival.times[0]",
        "mean: 600 | mean: -600 | simulation-not-positive | arrival.mean",
        "exponential, mean: 600 | fixed, value: 0 | simulation-not-positive | arrival",
        "X_again_end: 0.9 | X_again_end: 0.8 | simulation-sum | gateways.X_again",
        "X_again_end: 0.9 | X_again_end: -0.9 | simulation-too-small | gateways.X_again.X_again_end",
        "X_again_end: 0.9 | X_again_end: 1.9 | simulation-too-large | gateways.X_again.X_again_end",
        "X_again_end: 0.9 | X_gone: 0.9 | simulation-unknown-name | gateways.X_again.X_gone",
        "0.1, X_again_end: 0.9 | 1, X_again_end: 0 | simulation-endless | start",
        "pool: clerk | pool: nobody | simulation-unknown-name | tasks.Serve.pool",
        "pool: clerk | pool: clerk, pools: [clerk] | simulation-contradiction | tasks.Serve.pool",
        "calendar: 24x7 | calendar: night | simulation-unknown-name | pools.clerk.calendar",
        "'[\"08:00-17:00\"]' | '[]' | simulation-never-open | calendars.office",
        "08:00-17:00 | 17:00-08:00 | simulation-bad-calendar | calendars.office.weekly",
        "MON-FRI | MO-FR | simulation-bad-calendar | calendars.office.weekly",
        "size: 1 | size: 0 | simulation-too-small | pools.clerk.size",
        "size: 1 | size: 1000000000 | simulation-too-large | pools.clerk.size",
        "size: 1 | sise: 1 | simulation-unknown-key | pools.clerk.sise",
        "dist: fixed | dist: cauchy | simulation-unknown-name | tasks.Serve.duration.dist",
        "Serve: {pool | Serv: {pool | simulation-unknown-name | tasks.Serv",
        "2026-01-05T00:00+07:00 | yesterday | simulation-not-instant | start",
        "value: 300 | value: soon | simulation-not-duration | tasks.Serve.duration.value",
        "fixed, value: 300 | uniform, min: 9, max: 3 | simulation-too-small | tasks.Serve.duration.max",
        "dist: fixed, value: 300 | value: 300 | simulation-missing | tasks.Serve.duration.dist",
        "fixed, value: 300 | fixed | simulation-missing | tasks.Serve.duration.value",
        "fixed, value: 300 | fixed, value: 300, min: 400 | simulation-contradiction | tasks.Serve.duration.value",
        "fixed, value: 300 | triangular, min: 1, mode: 9, max: 3 | simulation-contradiction | tasks.Serve.duration.mode",
        "fixed, value: 300 | lognormal, mean: 5, sd: -1 | simulation-not-positive | tasks.Serve.duration.sd",
        "fixed, value: 300 | gamma, shape: 0, scale: 3 | simulation-not-positive | tasks.Serve.duration.shape",
        "fixed, value: 300 | erlang, k: 0, mean: 3 | simulation-too-small | tasks.Serve.duration.k",
        "fixed, value: 300 | empirical, values: [] | simulation-missing | tasks.Serve.duration.values",
        "seed: 1 | seed: one | simulation-not-number | run.seed",
        "replications: 2 | replications: 0 | simulation-too-small | run.replications",
        "seed: 1 | seed: 1, precision: {relative: 0} | simulation-not-positive | run.precision.relative",
        "run: | sla: {limit: P0D}\\nrun: | simulation-not-positive | sla.limit",
        "run: | sla: {limit: P7D, pauseIn: [Nowhere]}\\nrun: | simulation-unknown-name | sla.pauseIn.Nowhere",
        "run: | discipline: LIFO\\nrun: | simulation-unknown-name | discipline",
        "run: | discipline: {type: PRIORITY, attribute: age, order: [1]}\\nrun: | simulation-unknown-name | discipline.attribute",
        "run: | events: {Gone: {dist: fixed, value: 3}}\\nrun: | simulation-unknown-name | events.Gone",
        "run: | attributes: {urgent: {dist: discrete, values: {true: 0.7, false: 0.7}}}\\nrun: | simulation-sum | attributes.urgent.values",
        "run: | timezone: Mars/Olympus\\nrun: | simulation-not-zone | timezone",
        "calendar: 24x7}} | calendar: 24x7, cost_per_hour: -1}} | simulation-too-small | pools.clerk.cost_per_hour",
        "size: 1 | members: [] | simulation-missing | pools.clerk.members[0]",
        "size: 1 | members: 3 | simulation-not-list | pools.clerk.members",
        "size: 1 | size: 1, members: [{}] | simulation-contradiction | pools.clerk.size",
        "size: 1 | members: [{speed: 0}] | simulation-not-positive | pools.clerk.members[0].speed",
        "size: 1 | members: [{size: 0}] | simulation-too-small | pools.clerk.members[0].size",
        "size: 1 | members: [{calendar: night}] | simulation-unknown-name | pools.clerk.members[0].calendar",
        "size: 1 | members: [{name: a}, {name: a}] | simulation-contradiction | pools.clerk.members[1].name",
        "size: 1 | members: [{skill: a}] | simulation-unknown-key | pools.clerk.members[0].skill",
        "pool: clerk | pool: clerk, skill: land | simulation-unknown-name | tasks.Serve.skill",
        "pool: clerk | pool: clerk, skill: {nobody: land} | simulation-unknown-name | tasks.Serve.skill.nobody",
        "dist: exponential, mean: 600 | cases: [] | simulation-missing | arrival.cases[0]",
        "dist: exponential, mean: 600 | cases: [{at: 60}, {at: 30}] | simulation-too-small | arrival.cases[1].at",
        "dist: exponential, mean: 600 | cases: [{when: 60}] | simulation-unknown-key | arrival.cases[0].when",
        "dist: exponential, mean: 600 | cases: [{at: 1, tasks: {Serve: [-1]}}] | simulation-too-small | arrival.cases[0].tasks.Serve[0]",
        "run: | backlog: {Serve: 3}\\nrun: | simulation-not-list | backlog",
        "run: | backlog: [{age: -5, steps: {Serve: 1}}]\\nrun: | simulation-too-small | backlog[0].age",
        "run: | backlog: [{age: 5}]\\nrun: | simulation-missing | backlog[0].steps",
        "run: | backlog: [{steps: {}}]\\nrun: | simulation-missing | backlog[0].steps",
        "run: | backlog: [{steps: {Gone: 5}}]\\nrun: | simulation-unknown-name | backlog[0].steps.Gone",
        "run: | backlog: [{steps: {Serve: -5}}]\\nrun: | simulation-too-small | backlog[0].steps.Serve",
        "run: | backlog: [{steps: {Serve: soon}}]\\nrun: | simulation-not-duration | backlog[0].steps.Serve",
        "run: | backlog: [{count: 1000000, steps: {Serve: 5}}]\\nrun: | simulation-too-large | backlog[0].count",
        "run: | backlog: [{steps: {Serve: 5}, attributes: {x: 1}}]\\nrun: | simulation-unknown-name | backlog[0].attributes.x",
        "run: | backlog: [{steps: {Serve: 5}, gateways: {X_again: [gone]}}]\\nrun: | simulation-unknown-name | backlog[0].gateways.X_again[0]",
      })
  void aFaultIsToldByItsPlace(String good, String bad, String code, String path) {
    String yaml = GOOD.replace(good, bad.replace("\\n", "\n"));
    assertThat(yaml).isNotEqualTo(GOOD);
    if (code == null) {
      Simulation.of(LOOP, Lab.read(yaml));
      return;
    }

    BadParameters refusal = refused(yaml);

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.args().get(0)).isEqualTo("p.yaml");
    assertThat(refusal.args().get(1)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{by: kind, of: {a: {X_again_end: 1}, b: {X_again_Serve: 0.4, X_again_end: 0.6}}} | | ",
        "{by: what, of: {a: {X_again_end: 1}}} | simulation-unknown-name | gateways.X_again.by",
        "{by: age, of: {a: {X_again_end: 1}}} | simulation-no-labels | gateways.X_again.by",
        "{by: kind} | simulation-not-mapping | gateways.X_again.of",
        "{by: kind, of: {a: {X_again_end: 1}}} | simulation-not-mapping | gateways.X_again.of.b",
        "{by: kind, of: {a: {X_again_end: 1}, c: {}}} | simulation-unknown-key | gateways.X_again.of.c",
        "{by: kind, of: {a: {X_again_end: 1}, b: {}}} | simulation-sum | gateways.X_again.of.b",
        "{by: kind, of: {a: {X_again_end: 1}, b: {gone: 1}}} | simulation-unknown-name | gateways.X_again.gone",
        "{by: kind, of: {a: {X_again_Serve: 1}, b: {X_again_Serve: 1}}} | simulation-endless | start",
        "{by: kind, of: {a: {X_again_end: 1}, b: {X_again_Serve: 1}}} | simulation-endless | start",
        "{by: kind, of: {a: {X_again_end: 1}, b: {X_again_Serve: 0.99, X_again_end: 0.01}}} | | ",
      })
  void sharesByWhatACaseIsAreHeldToo(String shares, String code, String path) {
    String yaml =
        GOOD.replace("{X_again_Serve: 0.1, X_again_end: 0.9}", shares)
            + "attributes: {kind: {dist: discrete, values: {a: 0.5, b: 0.5}},"
            + " age: {dist: fixed, value: 3}}\n";
    if (code == null) {
      Simulation.of(LOOP, Lab.read(yaml));
      return;
    }

    BadParameters refusal = refused(yaml);

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.args().get(1)).isEqualTo(path);
  }

  @Test
  void whatIsNoYamlIsToldByItsLine() {
    assertThat(refused("start: 2026\n  - x: [").args().get(1)).isEqualTo("2");
    assertThat(refused("a: &x 1\nb: *x").code()).isEqualTo("simulation-unreadable");
    assertThat(refused("a: 1\na: 2").code()).isEqualTo("simulation-unreadable");
  }

  @Test
  void moreBytesThanAllowedAreNotRead() {
    byte[] huge = " ".repeat(SimulationLimits.FILE_BYTES + 1).getBytes(UTF_8);

    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> Simulation.read("p.yaml", huge, Path.of("rules", "_calendar")))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("simulation-limit"));
  }

  @Test
  void aStepWithoutParametersIsNamed() {
    Flow flow = Drawing.of("start > Serve > X_again > Serve", "X_again > Check > end");
    String yaml = GOOD.replace("X_again_end", "X_again_Check");

    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> Simulation.of(flow, Lab.read(yaml)))
        .satisfies(refusal -> assertThat(refusal.args()).contains("tasks.Check", "Check"));
  }

  @Test
  void aQueueThatOnlyGrowsIsAWarningWithItsLoad() {
    String yaml = GOOD.replace("value: 300", "value: 1080");

    List<Warning> warnings = Simulation.of(LOOP, Lab.read(yaml)).warnings();

    // 1.8 times as much, and one visit in ten is made again
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).path()).isEqualTo("pools.clerk");
    assertThat(warnings.get(0).figures().get(0)).isBetween(1.95, 2.05);
    assertThat(Simulation.of(LOOP, Lab.read(GOOD)).warnings()).isEmpty();
  }

  @Test
  void aLoopThatTakesNoTimeIsStopped() {
    Flow flow = Drawing.of("start > Serve > X_in > Stamp > X_again > X_in", "X_again > end");
    String yaml =
        GOOD.replace("X_again_Serve: 0.1, X_again_end: 0.9", "X_again_X_in: 1, X_again_end: 0")
            .replace("tasks: {", "tasks: {Stamp: {}, ");

    assertThat(code(flow, yaml)).isEqualTo("simulation-endless");
    String hardlyEver =
        yaml.replace("X_in: 1, X_again_end: 0", "X_in: 0.9999999, X_again_end: 1e-7");
    assertThat(code(flow, hardlyEver)).isEqualTo("simulation-runaway");
  }

  @ParameterizedTest
  @CsvSource({
    "start > Serve > T_signal > W_signal > end, simulation-signal, T_signal",
    "start > Serve > T_signal > end, '', ''",
    "start > S_in > end; S_in.start > S_in.Serve > S_in.T_escalation > S_in.end;"
        + " b_escalation@S_in > end_late, simulation-escalation, S_in.T_escalation",
    "start > S_in > end; S_in.start > S_in.Serve > S_in.end_escalation;"
        + " b_escalation@S_in > end_late, simulation-escalation, S_in.end_escalation",
    "start > Serve > end_error; V_x; V_x.start_error > V_x.end,"
        + " simulation-event-sub-process, end_error",
    "start > Serve > end_default, simulation-condition, Serve"
  })
  void whatTheSimulatorDoesNotLiveThroughIsRefused(String diagram, String code, String element) {
    Flow flow = Drawing.of(diagram.split("; *"));
    String yaml = GOOD.replaceAll("gateways: .*\n", "");
    if (code.isEmpty()) {
      Simulation.of(flow, Lab.read(yaml));
      return;
    }

    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> Simulation.of(flow, Lab.read(yaml)))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.args()).containsExactly("p.yaml", element);
            });
  }

  @Test
  void casesThatWaitForEverAtAJoinAreTold() {
    Flow flow = Drawing.of("start > Serve > X_again > P_join", "X_again > Two > P_join > end");
    String yaml =
        GOOD.replace(
                "X_again_Serve: 0.1, X_again_end: 0.9", "X_again_P_join: 0.5, X_again_Two: 0.5")
            .replace("tasks: {", "tasks: {Two: {}, ");

    assertThat(code(flow, yaml)).isEqualTo("simulation-stuck");
  }

  private static String code(Flow flow, String yaml) {
    try {
      Simulation.of(flow, Lab.read(yaml)).run(1, Progress.NONE);
      return "ran";
    } catch (BadParameters | SimulationStopped e) {
      return e.code();
    }
  }

  @Test
  void aRunEndsAtItsTimeOnTheWall() {
    String yaml = GOOD.replace("cases: 100", "cases: 10000000, wall_clock: 0.2");

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(code(LOOP, yaml)).isEqualTo("simulation-too-long"));
  }

  @Test
  void aRunTellsHowFarItIsAndCanBeCancelled() {
    AtomicLong seen = new AtomicLong();
    Progress impatient =
        new Progress() {
          @Override
          public void report(long done, long all) {
            assertThat(all).isEqualTo(20_000_000);
            seen.set(done);
          }

          @Override
          public boolean isCancelled() {
            return seen.get() > 10_000;
          }
        };
    Simulation longRun = Simulation.of(LOOP, Lab.read(GOOD.replace("100", "10000000")));

    assertThatExceptionOfType(SimulationStopped.class)
        .isThrownBy(() -> longRun.run(2, impatient))
        .satisfies(stopped -> assertThat(stopped.code()).isEqualTo("simulation-cancelled"));
    assertThat(seen.get()).isBetween(10_000L, 100_000L);
  }
}
