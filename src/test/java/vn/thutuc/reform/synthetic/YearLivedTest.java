package vn.thutuc.reform.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.RuledWays;
import vn.thutuc.reform.calibration.Calibration;
import vn.thutuc.reform.calibration.Calibrator;
import vn.thutuc.reform.calibration.Columns;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.calibration.HeldOut;
import vn.thutuc.reform.calibration.LogFile;
import vn.thutuc.reform.calibration.Trust;
import vn.thutuc.reform.calibration.XesWriter;
import vn.thutuc.reform.replay.PastRuling;
import vn.thutuc.reform.replay.Replay;
import vn.thutuc.reform.replay.Turn;
import vn.thutuc.reform.study.ShippedParameters;
import vn.thutuc.rules.FieldType;
import vn.thutuc.rules.Outcome;

/** A year nobody lived is one the bundle's own rules and diagram could have had. */
class YearLivedTest {

  /** The house permit of 2025, by the handbook's example. */
  private static final Bundle PERMIT = LivedYears.bundle("house-permit@2025-01-01");

  private static final List<SyntheticYear.Dossier> YEAR = LivedYears.of(PERMIT);

  @Test
  void itIsAYearAndTheSameOneEveryTime() {
    assertThat(YEAR).hasSizeBetween(1_900, 2_100);
    assertThat(YEAR)
        .allMatch(
            one ->
                !one.filed()
                    .isBefore(LivedYears.start(LivedYears.UNTIL.minusYears(1)).toInstant()));
    assertThat(YEAR)
        .flatExtracting(SyntheticYear.Dossier::events)
        .allMatch(event -> event.end().isBefore(LivedYears.start(LivedYears.UNTIL).toInstant()));
    assertThat(YEAR).filteredOn(one -> one.ended() == null).hasSizeBetween(5, 100);
    assertThat(LivedYears.of(PERMIT)).isEqualTo(YEAR);
  }

  /** Where rules decide, they decided by the facts of the dossier; elsewhere by the shares. */
  @Test
  void whoFailsTheRulesIsNotReviewed() {
    assertThat(RuledWays.of(PERMIT).gateways()).containsExactly("assessment-decision");
    Map<Boolean, List<SyntheticYear.Dossier>> assessed =
        YEAR.stream()
            .filter(one -> ruling(one, "assessment") != null)
            .collect(
                Collectors.partitioningBy(one -> ruling(one, "assessment") == Outcome.SATISFIED));

    assertThat(assessed.get(false))
        .isNotEmpty()
        .noneMatch(one -> passed(one, "review"))
        .allMatch(one -> passed(one, "sign-refusal") || one.ended() == null || passedAgain(one));
    long reviewed = assessed.get(true).stream().filter(one -> passed(one, "review")).count();
    assertThat(reviewed).isGreaterThan(assessed.get(true).size() * 95L / 100);
    // the example says 4 in 100
    assertThat((double) assessed.get(false).size() / (reviewed + assessed.get(false).size()))
        .isBetween(0.01, 0.10);
  }

  private static Outcome ruling(SyntheticYear.Dossier one, String question) {
    return one.rulings().stream()
        .filter(ruling -> ruling.ruleSet().equals(question))
        .map(ruling -> ruling.outcome())
        .findFirst()
        .orElse(null);
  }

  private static boolean passed(SyntheticYear.Dossier one, String step) {
    return one.events().stream().anyMatch(event -> event.activity().equals(step));
  }

  private static boolean passedAgain(SyntheticYear.Dossier one) {
    return String.valueOf(one.end()).equals("withdrawn");
  }

  /** The same facts under the same rules come to the same: what turns is the draft's doing. */
  @Test
  void underItsOwnRulesNothingTurns() {
    Bundle bundle = LivedYears.bundle("birth-registration");
    Replay replay = Replay.of(bundle, bundle, bundle.manifest().validFrom());
    List<Turn> turns =
        LivedYears.of(bundle).stream()
            .flatMap(
                one ->
                    one.rulings().stream()
                        .map(
                            ruling ->
                                new PastRuling(
                                    SyntheticYear.name(one.no()),
                                    SyntheticYear.UNIT,
                                    "",
                                    one.channel(),
                                    ruling,
                                    Set.of())))
            .map(past -> replay.again(past).turn())
            .toList();
    assertThat(turns).hasSizeGreaterThan(2_000).containsOnly(Turn.SAME);
  }

  @Test
  void nothingThatCouldNameSomebodyIsAmongTheFacts() {
    Set<String> texts =
        PERMIT.dictionary().dossier().fields().stream()
            .filter(field -> field.type() == FieldType.STRING)
            .map(field -> field.name())
            .collect(Collectors.toSet());
    assertThat(texts).contains("applicantName");
    assertThat(YEAR).allMatch(one -> one.facts().keySet().stream().noneMatch(texts::contains));
    Map<Object, Long> kinds = new HashMap<>();
    YEAR.forEach(one -> kinds.merge(one.facts().get("workGrade"), 1L, Long::sum));
    assertThat(kinds).hasSizeGreaterThan(1);
  }

  @Test
  void itsLogIsLearntFromAndReproduced(@TempDir Path folder) throws IOException {
    EventLog log = LivedYears.log(YEAR);
    byte[] diagram = PERMIT.files().get(PERMIT.path("processes", PERMIT.manifest().process()));
    Calibrator calibrator = new Calibrator("past", ShippedParameters.ZONE, diagram, 0.005, 0.002);
    Instant until = LivedYears.start(LivedYears.UNTIL).toInstant();
    Calibration learnt = calibrator.calibrate(log, log.open(), until, until);

    assertThat(learnt.fitness()).isGreaterThan(0.99);
    assertThat(learnt.guessed())
        .allMatch(path -> path.startsWith("events."), "all of people and work was seen");
    assertThat(learnt.backlog())
        .extracting(Calibration.Waiting::id)
        .containsAll(log.open())
        .isSubsetOf(log.open());
    Trust trust = new HeldOut(calibrator, log, 0.8, log.first().orElseThrow()).test();
    assertThat(trust.verdict()).isNotEqualTo(Trust.Verdict.WITHHELD);

    ByteArrayOutputStream xes = new ByteArrayOutputStream();
    XesWriter.write(log, xes);
    Path file = Files.write(folder.resolve("synthetic.xes"), xes.toByteArray());
    assertThat(LogFile.read(file, ShippedParameters.ZONE, Columns.RECOGNISED)).isEqualTo(log);
  }
}
