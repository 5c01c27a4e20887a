package vn.thutuc.reform.sensitivity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;

/** What moves when one assumption is taken lower and higher, against what theory says. */
class SensingTest {

  private static final String MEAN = "cycle_time_mean";

  private static final Flow ONE_STEP =
      Flow.read(
          "p.bpmn",
          """
          <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
            <process id="P" isExecutable="true">
              <startEvent id="start"/><task id="Serve"/><endEvent id="end"/>
              <sequenceFlow id="a" sourceRef="start" targetRef="Serve"/>
              <sequenceFlow id="b" sourceRef="Serve" targetRef="end"/>
            </process>
          </definitions>
          """
              .getBytes(UTF_8));

  private static ObjectNode tree(String yaml) {
    return StudyReader.tree("p.yaml", yaml.getBytes(UTF_8));
  }

  private static Sensing.Side side(JsonNode parameters) {
    return new Sensing.Side(
        parameters,
        other -> {
          byte[] file = other.toString().getBytes(UTF_8);
          Simulation one =
              Simulation.of(
                  ONE_STEP, Simulation.read("p.yaml", file, Path.of("rules", "_calendar")));
          Report report = one.run(2, Progress.NONE);
          return new Sensing.Told(report.metrics(), !one.warnings().isEmpty());
        });
  }

  /**
   * In an M/M/1 queue a case takes 1 / (μ − λ): 600 seconds here. A fifth more arrivals make it
   * 750, a fifth less 500; a fifth more work 900, a fifth less 400. A second clerk makes it M/M/2:
   * 320 seconds.
   */
  @Test
  void aQueueMovesAsTheTheorySays() {
    JsonNode today =
        tree(
            """
            start: 2026-01-05T00:00+07:00
            arrival: {dist: exponential, mean: 600}
            pools: {clerk: {size: 1}}
            tasks: {Serve: {pool: clerk, duration: {dist: exponential, mean: PT5M}}}
            run: {replications: 20, cases: 20000, warm_up: 1000, seed: 4}
            sources: {"tasks.Serve": "GUESSED, no limit to go by", arrival: "estimated, n=9, exponential"}
            """);
    // the variant has a second clerk
    ObjectNode variant = (ObjectNode) today.deepCopy();
    ((ObjectNode) variant.at("/pools/clerk")).put("size", 2);
    Sensing sensing = new Sensing(side(today), side(variant));

    Tornado tornado = new Tornado(4, 20, 20_000, List.of(MEAN), sensing.bars());

    assertThat(sensing.lives()).isEqualTo(14);
    List<Bar> bars = tornado.bars();
    assertThat(bars)
        .extracting(bar -> bar.assumption().path())
        .containsExactly("arrival", "tasks.Serve.duration", "pools.clerk.size");
    assertThat(bars.get(0).assumption().isMeasured()).isTrue();
    assertThat(bars.get(1).assumption().isGuessed()).isTrue();
    holds(today(bars.get(0).low()), -100);
    holds(today(bars.get(0).high()), 150);
    holds(today(bars.get(1).low()), -200);
    holds(today(bars.get(1).high()), 300);
    holds(today(bars.get(2).high()), -280);
    assertThat(bars.get(2).low()).isNull();
    // a third clerk for the variant saves 18 seconds, where the second saved 280
    assertThat(tornado.ranked(MEAN).get(0).assumption().path()).isEqualTo("pools.clerk.size");
    // two clerks save 280 seconds today; of work a fifth longer 900 − 1 / (μ (1 − ρ²)) = 504.4
    Estimate longer = Objects.requireNonNull(shift(bars.get(1).high()).difference());
    holds(longer, -(900 - 360 / (1 - 0.09)));
    assertThat(Objects.requireNonNull(shift(bars.get(1).high()).change()).mean())
        .isCloseTo(longer.mean() + 280, within(15.0));
  }

  private static Shift shift(Shift.Side side) {
    return Objects.requireNonNull(Objects.requireNonNull(side).shifts().get(MEAN));
  }

  private static Estimate today(Shift.Side side) {
    return shift(side).today();
  }

  private static void holds(Estimate estimate, double exact) {
    double half = estimate.halfWidth(0.999);
    assertThat(estimate.mean()).isCloseTo(exact, within(half));
    assertThat(half).isLessThan(0.12 * Math.abs(exact));
  }

  @Test
  void everyKindOfAssumptionIsFoundAndMoved() {
    ObjectNode tree =
        tree(
            """
            arrival: {rates: {MON-FRI: {"08:00-11:00": 10}}}
            attributes:
              area: {dist: uniform, min: 20, max: 100}
              urban: {dist: discrete, values: {yes: 0.25, no: 0.75}}
            pools: {clerk: {size: 2}, anyone: {size: null}}
            tasks:
              A: {duration: {dist: lognormal, mu: 1, sigma: 0.5}, delay: {dist: fixed, value: PT1H, probability: 0.5}}
              B: {duration: {dist: fixed, value: 0}}
              C: {duration: {dist: discrete, values: {60: 0.5, 120: 0.5}}}
            gateways: {X: {a: 0.2, b: 0.7, c: 0.1}, R: rules, O: {d: 0.9, e: 0.9}}
            events: {E: {dist: exponential, mean: 100}, F: {probability: 0.9}}
            """);
    List<Assumption> all = Assumptions.of(tree);

    assertThat(all)
        .extracting(each -> each.kind() + " " + each.path() + " " + each.way())
        .containsExactly(
            "ARRIVAL arrival ",
            "DURATION tasks.A.duration ",
            "DELAY tasks.A.delay ",
            "DELAY_CHANCE tasks.A.delay probability",
            "DURATION tasks.C.duration ",
            "STAFF pools.clerk.size ",
            "SHARE gateways.X a",
            "SHARE gateways.X c",
            "SHARE gateways.O d",
            "SHARE gateways.O e",
            "EVENT events.E ",
            "EVENT_CHANCE events.F probability",
            "FACT attributes.area ",
            "FACT_SHARE attributes.urban.values yes");
    assertThat(all.get(0).higher(tree).at("/arrival/rates/MON-FRI/08:00-11:00").asDouble())
        .isEqualTo(12);
    assertThat(all.get(1).higher(tree).at("/tasks/A/duration/mu").asDouble())
        .isCloseTo(1 + Math.log(1.2), within(1e-12));
    assertThat(all.get(2).lower(tree).at("/tasks/A/delay/value").asDouble()).isEqualTo(2880);
    assertThat(all.get(4).lower(tree).at("/tasks/C/duration/values").propertyNames())
        .containsExactly("48.0", "96.0");
    // the other ways make up for it as they are to each other
    JsonNode more = all.get(6).higher(tree).at("/gateways/X");
    assertThat(more.path("a").asDouble()).isCloseTo(0.24, within(1e-12));
    assertThat(more.path("b").asDouble()).isCloseTo(0.76 * 7 / 8, within(1e-12));
    // chances that are free of each other stay chances
    assertThat(all.get(8).higher(tree).at("/gateways/O/d").asDouble()).isEqualTo(1);
    assertThat(all.get(8).higher(tree).at("/gateways/O/e").asDouble()).isEqualTo(0.9);
    assertThat(all.get(5).lower(tree).at("/pools/clerk/size").asInt()).isEqualTo(1);
    // a variant without that step is left as it is
    JsonNode other = tree("tasks: {B: {duration: {dist: fixed, value: 5}}}");
    assertThat(all.get(1).higher(other)).isEqualTo(other);
  }
}
