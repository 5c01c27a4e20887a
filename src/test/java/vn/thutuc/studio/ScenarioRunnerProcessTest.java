package vn.thutuc.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.SampleBundle;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleReader;

/** Worked cases run on the real engine and leave nothing behind. */
class ScenarioRunnerProcessTest {

  private static final String GRANTED = "processes/sample-permit/scenarios/granted.yaml";
  private static final String TOO_LARGE = "processes/sample-permit/scenarios/too-large.yaml";
  private static final String PROCESS = "processes/sample-permit/process.bpmn";

  private static RunnerForTest runner;

  @BeforeAll
  static void start() {
    runner = RunnerForTest.on("scenarios");
  }

  @AfterAll
  static void stop() {
    runner.close();
  }

  @Test
  void goodCasesComeOutAsExpected() {
    ScenarioReport report = runner.run(SampleBundle.read());

    assertThat(report.failed()).isEmpty();
    assertThat(report.results()).hasSize(2);
    Happened granted = report.results().get(0).happened();
    assertThat(granted.path())
        .containsExactly("check", "check", "pre-check", "choose-way", "appraise");
    assertThat(granted.due()).isEqualTo("2026-11-20T10:00:00Z");
    assertThat(granted.checklist()).containsExactly("land-paper", "survey");
  }

  @Test
  void saysWhatNoCaseTouches() {
    Coverage coverage = runner.run(SampleBundle.read()).coverage();

    assertThat(coverage.elements().untouched())
        .containsExactlyInAnyOrder(
            "silent", "stopped", "not-received", "withdrawing", "withdrawal", "withdrawn");
    assertThat(coverage.flows().untouched())
        .containsExactlyInAnyOrder("f5", "f7", "f9", "f15", "w1");
    assertThat(coverage.rows().untouched()).singleElement().asString().contains("route");
    assertThat(coverage.rows().all()).isEqualTo(4);
    assertThat(coverage.rules().percent()).isEqualTo(100);
  }

  @Test
  void leavesNothingInTheDatabase() {
    runner.run(SampleBundle.read());

    for (String table : List.of("act_re_deployment", "act_ru_execution", "act_ru_task")) {
      assertThat(
              JdbcClient.create(runner.pool())
                  .sql("select count(*) from camunda_scratch." + table)
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void namesEachExpectationThatIsNotMet() {
    assertThat(mismatches(GRANTED, "end: returned", "end: rejected")).containsExactly("end");
    assertThat(mismatches(GRANTED, "2026-11-20T17:00", "2026-11-19T17:00")).containsExactly("due");
    assertThat(mismatches(GRANTED, "late: false", "late: true")).containsExactly("late");
    assertThat(mismatches(GRANTED, "[land-paper, survey]", "[survey]"))
        .containsExactly("checklist");
    assertThat(mismatches(GRANTED, "eligible: true", "eligible: false"))
        .containsExactly("ruling pre-check eligible");
    assertThat(mismatches(TOO_LARGE, "[TOO_LARGE]", "[OTHER]")).containsExactly("ruling reasons");
    assertThat(mismatches(TOO_LARGE, "area: 101", "area: 100"))
        .containsExactly("path", "ruling eligible", "ruling reasons", "status");
  }

  @Test
  void saysWhichMoveIsImpossibleAndWhatWaits() {
    Bundle bundle =
        SampleBundle.with(TOO_LARGE, "task: check, complete", "task: appraise, complete");

    ScenarioResult result = runner.run(bundle).failed().get(0);

    assertThat(result.mismatches().get(0).what()).isEqualTo("move 1");
    assertThat(result.mismatches().get(0).actual()).contains("appraise", "[check]");
  }

  @Test
  void askingForWhatIsNotPublishedIsImpossible() {
    assertThat(mismatches(GRANTED, "requirements: [land-paper]", "requirements: [bribe]"))
        .contains("move 1");
  }

  @Test
  void aClockThatWaitsForTheFeeStartsOnlyWhenItIsSettled() {
    Bundle fee =
        SampleBundle.with(
            "processes/sample-permit/procedure.yaml",
            "startsOn: RECEPTION",
            "startsOn: FULL_DOSSIER_AND_FEE");
    ScenarioResult unpaid = runner.run(fee).failed().get(0);
    assertThat(unpaid.mismatches().get(0).what()).isEqualTo("move 3");
    assertThat(unpaid.mismatches().get(0).actual()).contains("feeSettled");

    TreeMap<String, byte[]> files = new TreeMap<>(fee.files());
    files.put(
        GRANTED,
        new String(files.get(GRANTED), StandardCharsets.UTF_8)
            .replace("task: check, complete: {}", "task: check, complete: {feeSettled: true}")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(runner.run(BundleReader.of(files)).failed())
        .extracting(ScenarioResult::file)
        .doesNotContain(GRANTED);
  }

  /** A model that fails while it runs fails the case, not the runner. */
  @Test
  void aModelThatFailsFailsItsCase() {
    Bundle bundle = SampleBundle.with(PROCESS, "${handling == 'SHORT'}", "${nobodySetsThis}");

    List<ScenarioResult> failed = runner.run(bundle).failed();

    assertThat(failed).extracting(ScenarioResult::file).containsExactly(GRANTED);
    assertThat(failed.get(0).mismatches().get(0).actual()).contains("nobodySetsThis");
    assertThat(runner.run(SampleBundle.read()).isGood()).isTrue();
  }

  private static List<String> mismatches(String file, String text, String replacement) {
    return runner.run(SampleBundle.with(file, text, replacement)).results().stream()
        .flatMap(result -> result.mismatches().stream())
        .map(Mismatch::what)
        .toList();
  }
}
