package vn.thutuc.reform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thutuc.history.Trails;

/** What the steps of the old house permit found, told by logs written by hand. */
class StepPastsTest {

  private static final Instant MORNING = Instant.parse("2026-01-05T01:00:00Z");

  private final StepPasts pasts = new StepPasts(OldPermit.PERMIT);
  private Instant now = MORNING;
  private int visits;

  /** Comes to each of the steps in turn and stays a day at each. */
  private void goes(String dossier, String... steps) {
    pasts.dossiers(1);
    for (String step : steps) {
      String visit = step + ":" + ++visits;
      move(dossier, "STAGE_ENTERED", step, visit);
      now = now.plusSeconds(86_400);
      move(dossier, "STAGE_LEFT", step, visit);
    }
  }

  private void move(String dossier, String kind, String step, String visit) {
    pasts.add(new Trails.Move(dossier, now, kind, step, visit));
  }

  private StepPast step(String id) {
    return pasts.found().stream().filter(each -> each.step().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theNextStepTellsWhichWayWasTaken() {
    goes(
        "A",
        "authority",
        "time-limit",
        "check-dossier",
        "wait-intake",
        "intake-completed",
        "check-dossier",
        "pre-check",
        "site-visit",
        "appraise",
        "consult",
        "assess",
        "review",
        "appraise",
        "assess",
        "review",
        "sign",
        "issue-permit",
        "return-result");
    goes("B", "authority", "time-limit", "check-dossier", "notify-not-received");

    assertThat(pasts.dossiers()).isEqualTo(2);
    StepPast intake = step("check-dossier");
    assertThat(intake.reached()).isEqualTo(2);
    assertThat(intake.visits()).isEqualTo(1.5);
    assertThat(intake.seconds()).isCloseTo(1.5 * 86_400, within(1.0));
    assertThat(intake.supplements()).isEqualTo(0.5);
    assertThat(intake.refused()).isEqualTo(0.5);
    assertThat(intake.back()).isZero();
    assertThat(step("review").back()).isEqualTo(0.5);
    assertThat(step("review").turns()).isEqualTo(0.5);
    assertThat(step("sign").turns()).isZero();
    assertThat(step("appraise").supplements()).isZero();
  }

  /** Many of the same: what most do is the main way, the others turn off it. */
  @Test
  void anotherWayOnIsTheRarerOne() {
    for (String dossier : List.of("A", "B", "C")) {
      goes(dossier, "check-dossier", "pre-check", "site-visit", "appraise", "assess");
    }
    goes("D", "check-dossier", "pre-check", "site-visit", "appraise", "consult", "assess");
    assertThat(step("site-visit").others()).isEqualTo(0.25);
    assertThat(step("site-visit").supplements()).isZero();
    assertThat(step("consult").reached()).isEqualTo(1);
  }

  @Test
  void whatIsSweptAwayLeadsNowhere() {
    pasts.dossiers(1);
    move("A", "STAGE_ENTERED", "review", "1");
    move("A", "STAGE_CANCELLED", "review", "1");
    move("A", "STAGE_ENTERED", "appraise", "2");
    assertThat(step("review").back()).isZero();
    assertThat(step("review").visits()).isEqualTo(1);
    assertThat(step("appraise").seconds()).isZero();
  }

  @Test
  void stepsOfCalledProceduresAndNoDossiersAreNothing() {
    move("A", "STAGE_ENTERED", "of-another-procedure", "1");
    assertThat(pasts.found()).isEmpty();
    assertThat(pasts.dossiers()).isZero();
  }
}
