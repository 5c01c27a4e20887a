package vn.thutuc.reform.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Holm;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Simulation;
import vn.thutuc.simulation.Spread;

/** How times are spread before and after, and what is told of each step. */
class TimesTest {

  private static final Bundle PERMIT = BundleReader.folder(Path.of("."), "house-permit@2025-01-01");
  private static final Path CALENDARS = Path.of("rules", "_calendar");

  private static Comparison shorter;
  private static JsonNode json;

  @BeforeAll
  static void compare() throws Exception {
    byte[] file = Files.readAllBytes(Path.of("docs/reform/house-permit.parameters.yaml"));
    String changes =
        "variants: [{id: a, changes: [{cut: site-visit, assumeAmended: true},"
            + " {limit: P7D, unit: WORKING}]}, {id: b, changes: [{pool: head, size: 2}]}]";
    Study study =
        StudyReader.read(
            PERMIT, StudyReader.tree("p.yaml", file), "c.yaml", changes.getBytes(UTF_8), 4L, 400);
    shorter = new Comparing(study, CALENDARS, 2, Progress.NONE).run();
    json = JsonMapper.shared().readTree(ComparisonJson.write(shorter, 0.95));
  }

  /** Of an exponential time the share that ends by t is 1 − exp(−t/mean). */
  @Test
  void sharesAreThoseOfTheTheory() {
    double mean = 86_400;
    Spread times = exponential(mean).cycles();
    Bins bins = Bins.of(List.of(times), 86_400);
    List<Double> shares = bins.shares(times);

    assertThat(bins.width()).isEqualTo(86_400 / 12.0);
    assertThat(bins.count()).isBetween(54, 57);
    double before = 0;
    for (int i = 0; i < bins.count(); i++) {
      double upTo = 1 - Math.exp(-bins.ends().get(i) / mean);
      assertThat(shares.get(i)).isCloseTo(upTo - before, within(0.003));
      before = upTo;
    }
    assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isBetween(0.985, 0.995);
    assertThat(times.percentile(50)).isCloseTo(mean * Math.log(2), within(0.015 * mean));
  }

  private static Report exponential(double mean) {
    String yaml =
        """
        start: 2026-01-05T00:00+07:00
        arrival: {dist: exponential, mean: 600}
        tasks: {Serve: {duration: {dist: exponential, mean: %s}}}
        run: {replications: 10, cases: 5000, seed: 1}
        """;
    byte[] drawing =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
          <process id="P" isExecutable="true">
            <startEvent id="start"/><task id="Serve"/><endEvent id="end"/>
            <sequenceFlow id="a" sourceRef="start" targetRef="Serve"/>
            <sequenceFlow id="b" sourceRef="Serve" targetRef="end"/>
          </process>
        </definitions>
        """
            .getBytes(UTF_8);
    return Simulation.of(
            Flow.read("p.bpmn", drawing),
            Simulation.read("p.yaml", yaml.formatted(mean).getBytes(UTF_8), CALENDARS))
        .run(2, Progress.NONE);
  }

  @Test
  void bothAreCountedInTheSameStretchesWithTheirLimits() {
    JsonNode before = json.at("/base/times");
    JsonNode after = json.at("/variants/0/times");

    assertThat(json.at("/distributions/working/day").asDouble()).isEqualTo(8 * 3600);
    int count = json.at("/distributions/working/count").asInt();
    assertThat(before.at("/working/shares")).hasSize(count);
    assertThat(after.at("/working/shares")).hasSize(count);
    // fifteen days of the calendar became seven working days
    assertThat(before.at("/calendar/limit").asDouble()).isEqualTo(15 * 86_400);
    assertThat(before.at("/working").has("limit")).isFalse();
    assertThat(after.at("/working/limit").asDouble()).isEqualTo(7 * 8 * 3600);
    double median = before.at("/calendar/percentiles/p50").asDouble();
    double mean = json.at("/variants/0/metrics/cycle_time_p50/base").asDouble();
    assertThat(median).isCloseTo(mean, within(0.15 * mean));
    assertThat(ComparisonCsv.lines(shorter))
        .anyMatch(line -> line.matches("a,.*,working_cycle_time_within@\\d+,0\\.\\d+,.*"));
  }

  @Test
  void eachSideHasItsOwnInterval() {
    JsonNode metric = json.at("/variants/0/metrics/cycle_time_mean");

    assertThat(metric.path("variant_ci95").path(0).asDouble())
        .isLessThan(metric.path("variant").asDouble());
    assertThat(metric.path("base_ci95").path(1).asDouble())
        .isGreaterThan(metric.path("base").asDouble());
  }

  @Test
  void stepsAreComparedAndCountAmongAllSteps() {
    var effects = shorter.outcomes().get(0).effects();
    var others = shorter.outcomes().get(1).effects();

    Effect late = Objects.requireNonNull(effects.get("breach_share.sign"));
    // four hours, and the leader signs two hours a day
    assertThat(late.base().mean()).isBetween(0.2, 0.6);
    assertThat(effects.get("visits_mean.site-visit")).isNotNull();
    List<Effect> all =
        java.util.stream.Stream.of(effects, others)
            .flatMap(each -> each.entrySet().stream())
            .filter(each -> each.getKey().startsWith("wait_per_case."))
            .map(java.util.Map.Entry::getValue)
            .toList();
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(all.stream().map(Effect::adjusted).toList())
        .isEqualTo(Holm.adjusted(all.stream().map(each -> each.difference().pValue()).toList()));
  }

  @Test
  void theIndexIsToldAsFarAsItDependsOnTime() {
    JsonNode index = json.at("/variants/0/targets/index_766");
    double late = json.at("/variants/0/metrics/sla_breach_share/variant").asDouble();

    assertThat(index.path("2.1").path(1).asDouble()).isCloseTo(20 * (1 - late), within(1e-9));
    // what the clock shows at the end, as a part of the limit
    assertThat(index.path("2.2").path(0).asDouble()).isBetween(0.1, 0.6);
    assertThat(index.path("5.4_at_most").path(1).asDouble()).isEqualTo(6);
  }
}
