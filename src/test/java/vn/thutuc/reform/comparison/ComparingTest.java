package vn.thutuc.reform.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.reform.change.ChangeRefused;
import vn.thutuc.reform.cost.Target;
import vn.thutuc.simulation.BadParameters;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Progress;

/** Variants are lived through with the same luck, and what differs is told with its interval. */
class ComparingTest {

  private static final Bundle PERMIT = BundleReader.folder(Path.of("."), "house-permit@2025-01-01");
  private static final JsonNode PARAMETERS =
      StudyReader.tree("p.yaml", bytes("docs/reform/house-permit.parameters.yaml"));
  private static final String SIGNERS =
      "variants: [{id: two, changes: [{pool: leader, size: 2}]}]\n";

  private static byte[] bytes(String path) {
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Study study(String yaml, @Nullable Long seed) {
    return StudyReader.read(PERMIT, PARAMETERS, "c.yaml", yaml.getBytes(UTF_8), seed, 400);
  }

  private static Comparison run(String yaml, @Nullable Long seed, int threads) {
    Path calendars = Path.of("rules", "_calendar");
    return new Comparing(study(yaml, seed), calendars, threads, Progress.NONE).run();
  }

  private static Effect cycle(Comparison comparison) {
    return Objects.requireNonNull(comparison.outcomes().get(0).effects().get("cycle_time_mean"));
  }

  @Test
  void theSameLuckHalvesTheVarianceOfADifferenceAtLeast() {
    Effect paired = cycle(run(SIGNERS, 1L, 2));
    Estimate other = cycle(run(SIGNERS, 77L, 2)).variant();
    double together = paired.difference().sd();
    double apart = other.minus(paired.base()).sd();

    assertThat(together * together).isLessThan(apart * apart / 2);
    assertThat(paired.difference().high(0.95)).isNegative();
  }

  @Test
  void whatChangesNothingMakesNoDifferenceAtAll() {
    Comparison same = run("variants: [{id: same, changes: [{pool: leader, size: 1}]}]", null, 2);

    same.outcomes()
        .get(0)
        .effects()
        .forEach(
            (name, effect) ->
                assertThat(effect.difference().replications()).as(name).containsOnly(0.0));
    assertThat(same.parametersHash()).isEqualTo(same.outcomes().get(0).parametersHash());
  }

  @Test
  void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() {
    assertThat(ComparisonJson.write(run(SIGNERS, 5L, 1), 1))
        .isEqualTo(ComparisonJson.write(run(SIGNERS, 5L, 3), 1));
  }

  @Test
  void replicationsAreAddedUntilTheDifferenceIsKnownWellEnough() {
    String wish = "precision: {metric: cycle_time_p95, relative: 0.02, max_replications: 45}\n";

    Comparison precise = run(SIGNERS + wish, 3L, 2);

    Effect tail = Objects.requireNonNull(precise.outcomes().get(0).effects().get("cycle_time_p95"));
    boolean known = tail.difference().halfWidth(0.95) <= 0.02 * tail.base().mean();
    assertThat(known || precise.replications() == 45).isTrue();
    assertThat(precise.replications()).isBetween(10, 45);
  }

  @Test
  void moreVariantsMakeEachHarderToBelieve() {
    String three =
        "variants: [{id: a, changes: [{pool: leader, size: 2}]},"
            + " {id: b, changes: [{pool: head, size: 2}]},"
            + " {id: c, changes: [{pool: reception, size: 3}]}]";
    List<Double> plain = new ArrayList<>();
    List<Double> adjusted = new ArrayList<>();
    for (Outcome outcome : run(three, 2L, 2).outcomes()) {
      Effect effect = Objects.requireNonNull(outcome.effects().get("wait_mean"));
      plain.add(effect.difference().pValue());
      adjusted.add(effect.adjusted());
    }

    assertThat(adjusted).isEqualTo(vn.thutuc.simulation.Holm.adjusted(plain));
  }

  @Test
  void aStepThatIsGoneTakesNoTime() {
    Comparison cut =
        run("variants: [{id: cut, changes: [{cut: site-visit, assumeAmended: true}]}]", null, 2);

    Outcome outcome = cut.outcomes().get(0);
    Effect visits = Objects.requireNonNull(outcome.effects().get("visits_mean.site-visit"));
    assertThat(visits.base().mean()).isGreaterThan(0.5);
    assertThat(visits.variant().mean()).isZero();
    assertThat(outcome.variant().laws()).hasSize(1);
    assertThat(outcome.variant().bundle().hash()).isNotEqualTo(PERMIT.hash());
    Effect staff = Objects.requireNonNull(outcome.effects().get(Figures.STAFF));
    assertThat(staff.difference().mean() / 3600).isCloseTo(-1.93, within(0.15));
  }

  @Test
  void moneyIsSavedDossierByDossierAndEarnedBack() {
    Effect people =
        new Effect(new Estimate(List.of(900.0, 1100.0)), new Estimate(List.of(600.0, 780.0)), 1);
    Effect state =
        new Effect(new Estimate(List.of(50.0, 50.0)), new Estimate(List.of(40.0, 40.0)), 1);
    Savings savings = new Savings(people, state, 1000, 25_000);

    assertThat(savings.peoplePerYear().replications()).containsExactly(300_000.0, 320_000.0);
    assertThat(savings.statePerYear().mean()).isEqualTo(10_000);
    assertThat(savings.breakEvenYears(savings.statePerYear().mean())).isEqualTo(2.5);
    assertThat(savings.breakEvenYears(-1)).isInfinite();
    assertThat(savings.share().mean()).isCloseTo(0.3121, within(0.0001));
    // two replications that far apart leave it open whether a fifth is saved
    assertThat(savings.target()).isEqualTo(Target.OPEN);
  }

  @Test
  void machinesReadItAndCanRepeatIt() {
    JsonNode json = JsonMapper.shared().readTree(ComparisonJson.write(run(SIGNERS, 5L, 2), 0.9));

    assertThat(json.path("seed").asInt()).isEqualTo(5);
    assertThat(json.at("/base/bundle").asString()).isEqualTo(PERMIT.hash().hex());
    assertThat(json.at("/base/parameters")).isEqualTo(PARAMETERS);
    assertThat(json.at("/variants/0/metrics/cycle_time_mean/difference/ci95")).hasSize(2);
    assertThat(json.at("/variants/0/targets/on_time/wanted").asDouble()).isEqualTo(0.9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                      | variants
          {variants: []}                                                          | variants[0]
          {variants: 3}                                                           | variants[0]
          {variants: [{changes: []}]}                                             | variants[0].id
          {variants: [{id: base, changes: []}]}                                   | variants[0].id
          {variants: [{id: a}]}                                                   | variants[0].changes
          {variants: [{id: a, changes: [], name: {vi: a}}]}                       | variants[0].name.en
          {variants: [{id: a, changes: []}], precision: {relative: 0}}            | precision.relative
          {variants: [{id: a, changes: []}], precision: {}}                       | precision.relative
          {variants: [{id: a, changes: []}], cost: {}}                            | cost.hourlyIncome
          {variants: [{id: a, changes: []}], onTime: -1}                          | onTime
          {variants: [{id: a, changes: []}], budget: 1}                           | budget
          """)
  void refusesABadStudyByItsPlace(String yaml, String path) {
    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> study(yaml, null))
        .satisfies(bad -> assertThat(bad.args().subList(0, 2)).containsExactly("c.yaml", path));
  }

  @Test
  void refusesWhatTheLawDemandsAndWhatCannotBeSimulated() {
    assertThatExceptionOfType(ChangeRefused.class)
        .isThrownBy(() -> study("variants: [{id: a, changes: [{cut: sign}]}]", null))
        .satisfies(no -> assertThat(no.code()).isEqualTo("change-mandatory"));
    String never =
        "variants: [{id: a, changes: [], assume: {tasks: {sign: {duration: {dist: fixed,"
            + " value: -1}}}}}]";
    assertThatExceptionOfType(BadParameters.class)
        .isThrownBy(() -> run(never, null, 1))
        .satisfies(bad -> assertThat(bad.args()).contains("c.yaml#a"));
  }
}
