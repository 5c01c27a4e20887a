package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.desk.Desk;
import vn.thutuc.desk.TaskDone;
import vn.thutuc.desk.TaskTaken;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.DossierStatus;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.FilingKeyReused;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.dossier.RequirementNotPublished;
import vn.thutuc.dossier.SupplementsUsedUp;
import vn.thutuc.engine.Actor;
import vn.thutuc.history.CaseEvent;
import vn.thutuc.history.CaseEvents;
import vn.thutuc.people.Official;
import vn.thutuc.refusal.Refusal;

/** A dossier from filing to its end, through the use cases the pages call. */
@ProductTest
class DossierProcessTest {

  @Autowired private Office office;
  @Autowired private Desk desk;
  @Autowired private Dossiers dossiers;
  @Autowired private Applicant applicant;
  @Autowired private CaseClock clocks;
  @Autowired private CaseEvents log;
  @Autowired private MovableClock clock;

  @BeforeEach
  void mondayMorning() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void aHousePermitIsGrantedWithinSevenWorkingDays() {
    DossierCode code = office.file("house-permit", Forms.housePermit()).code();
    assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.SUBMITTED);
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.RECEIVED);
    assertThat(clocks.due(code.value())).contains(at("2026-12-03T10:00:00Z"));
    office.complete(code, "appraise", "thuly", Forms.housePermitInOrder());
    assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    office.complete(code, "review", "truongphong", Forms.values("agreed", "true"));
    office.complete(code, "sign", "lanhdao", Forms.values("approved", "true"));
    assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.DECIDED);
    office.complete(code, "return-result", "motcua", Forms.values("returnedBy", "ONLINE"));
    Dossier ended = dossiers.get(code);
    assertThat(ended.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ended.status()).isEqualTo(DossierStatus.RETURNED);
    assertThat(kinds(code))
        .contains("FILED", "RECEIVED", "RULING_MADE", "RESULT_ISSUED", "CASE_ENDED");
  }

  @Test
  void aSupplementHoldsTheClockAndItsAnswerStartsItAnew() {
    DossierCode code = office.file("house-permit", Forms.housePermit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    clock.set("2026-11-25T14:00");
    office.askForMore(code, "appraise", "thuly", List.of("site-plan"));
    assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    assertThat(clocks.due(code.value())).isEmpty();
    clock.set("2026-11-26T10:00");
    applicant.supply(code, Set.of("site-plan"), Map.of(), Actor.applicant());
    assertThat(dossiers.get(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    assertThat(clocks.due(code.value())).contains(at("2026-12-07T10:00:00Z"));
  }

  @Test
  void nothingIsAskedForThatIsNotPublishedAndNothingTwice() {
    DossierCode code = office.file("house-permit", Forms.housePermit()).code();
    assertThatThrownBy(() -> office.askForMore(code, "check-dossier", "motcua", List.of("gift")))
        .isInstanceOf(RequirementNotPublished.class);
    office.askForMore(code, "check-dossier", "motcua", List.of("site-plan"));
    applicant.supply(code, Set.of("site-plan"), Map.of(), Actor.applicant());
    assertThatThrownBy(
            () -> office.askForMore(code, "check-dossier", "motcua", List.of("floor-plans")))
        .isInstanceOf(SupplementsUsedUp.class);
  }

  @Test
  void anApplicantWithdraws() {
    DossierCode code = office.file("house-permit", Forms.housePermit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    applicant.withdraw(code, Actor.applicant());
    assertThat(dossiers.get(code).outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThat(clocks.due(code.value())).isEmpty();
  }

  @Test
  void theSameFilingTwiceIsOneDossier() {
    Filed first = office.file("house-permit", Forms.housePermit(), "the-same-key");
    assertThat(office.file("house-permit", Forms.housePermit(), "the-same-key")).isEqualTo(first);
    assertThatThrownBy(
            () ->
                office.file(
                    "house-permit",
                    Forms.with(Forms.housePermit(), "plotNumber", "13"),
                    "the-same-key"))
        .isInstanceOf(FilingKeyReused.class);
  }

  @Test
  void tenFilingsAtOnceWithOneKeyAreOneDossier() throws Exception {
    List<Callable<Filed>> tries =
        Stream.generate(
                () ->
                    (Callable<Filed>)
                        () -> office.file("house-permit", Forms.housePermit(), "ten-at-once"))
            .limit(10)
            .toList();
    assertThat(Set.copyOf(together(tries))).hasSize(1);
  }

  @Test
  void ofTwoClerksOneWinsAndTheOtherIsTold() throws Exception {
    for (int round = 0; round < 10; round++) {
      DossierCode code = office.file("house-permit", Forms.housePermit()).code();
      String task = office.waiting(code, "check-dossier").taskId();
      List<Callable<String>> clerks =
          Stream.of("motcua", "motcua2").map(name -> receive(task, name)).toList();
      List<String> answers = together(clerks);
      assertThat(answers).containsOnlyOnce("done");
      assertThat(answers).containsAnyOf("task-taken", "task-done");
    }
  }

  @Test
  void aTaskOfAColleagueIsNotTakenAway() {
    DossierCode code = office.file("house-permit", Forms.housePermit()).code();
    String task = office.waiting(code, "check-dossier").taskId();
    desk.claim(task, office.official("motcua"));
    Official colleague = office.official("motcua2");
    assertThatThrownBy(() -> desk.claim(task, colleague)).isInstanceOf(TaskTaken.class);
    desk.complete(task, office.official("motcua"), Forms.housePermitComplete());
    assertThatThrownBy(() -> desk.claim(task, colleague)).isInstanceOf(TaskDone.class);
  }

  private Callable<String> receive(String task, String username) {
    return () -> {
      try {
        desk.complete(task, office.official(username), Forms.housePermitComplete());
        return "done";
      } catch (Refusal refusal) {
        return refusal.code();
      }
    };
  }

  private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<T> answers = new java.util.ArrayList<>();
      for (Future<T> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<String> kinds(DossierCode code) {
    return log.of(code.value()).stream().map(CaseEvent::kind).toList();
  }

  private static Instant at(String utc) {
    return Instant.parse(utc);
  }
}
