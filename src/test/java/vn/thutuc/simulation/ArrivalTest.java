package vn.thutuc.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How cases come: by hours of the week, or as they came before. */
class ArrivalTest {

  private static final String YAML =
      """
      start: 2026-01-05T00:00+07:00
      arrival: %s
      tasks: {Serve: {duration: {dist: fixed, value: 60}}}
      run: {replications: 20, cases: 5000, seed: 2}
      """;

  @Test
  void ratesByHourGiveSoManyCasesInFiftyWeeks() {
    Report report =
        Lab.run(
            Lab.ONE_STEP,
            YAML.formatted(
                    "{rates: {MON-FRI: {\"08:00-12:00\": 12, \"13:00-17:00\": 6}, SAT: {\"08:00-10:00\": 4}}}")
                .replace("cases: 5000", "cases: 50000, horizon: P350D"));

    Lab.holds(report, "cases_completed", 50 * (5 * (4 * 12 + 4 * 6) + 2 * 4));
  }

  @Test
  void timesAreLivedAgain() {
    Report report =
        Lab.run(
            Lab.ONE_STEP,
            YAML.formatted("{times: [10, 20, 20, 100]}").replace("Serve: {", "Serve: {pool: one, ")
                + "pools: {one: {size: 1}}\n");

    // served 10-70, 70-130, 130-190, 190-250
    assertThat(report.metric("cases_completed").mean()).isEqualTo(4);
    assertThat(report.metric("wait_mean").mean())
        .isCloseTo((0 + 50 + 110 + 90) / 4.0, within(1e-9));
  }

  @Test
  void comparingManyVariantsAsksForMore() {
    List<Double> adjusted = Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005));
    List<Double> expected = List.of(0.03, 0.06, 0.06, 0.02);
    for (int i = 0; i < 4; i++) {
      assertThat(adjusted.get(i)).isCloseTo(expected.get(i), within(1e-12));
    }
    assertThat(new Estimate(List.of(1.0, 2.0, 3.0)).pValue()).isCloseTo(0.0742, within(1e-4));
    assertThat(new Estimate(List.of(1.0, -1.0)).pValue()).isEqualTo(1);
  }
}
