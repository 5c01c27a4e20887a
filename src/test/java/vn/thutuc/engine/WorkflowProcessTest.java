package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.thutuc.procedure.BundleHash;

/** Dossiers move along a model, and every step is told. */
class WorkflowProcessTest {

  @RegisterExtension static final EngineUnderTest ENGINE = new EngineUnderTest();

  private static final Actor OUTSIDER = new Actor("clerk-2", Set.of("leader"));

  @Test
  void tellsEveryStepToTheGoodEnd() {
    ENGINE.start("D-1", ENGINE.deploy(Models.TWO_TASKS), Map.of());
    ENGINE.complete("D-1", "receive", Map.of("complete", true));
    ENGINE.complete("D-1", "appraise", Map.of());

    assertThat(ENGINE.told(StageEntered.class))
        .extracting(StageEntered::element)
        .containsExactly("start", "receive", "appraise", "returned");
    assertThat(ENGINE.told(StageLeft.class))
        .extracting(StageLeft::visit)
        .containsExactlyElementsOf(
            ENGINE.told(StageEntered.class).stream().map(StageEntered::visit).toList());
    assertThat(ENGINE.told(FlowTaken.class))
        .extracting(FlowTaken::flow)
        .containsExactly("f1", "f2", "f3", "f5");
    assertThat(ENGINE.told(TaskOpened.class))
        .extracting(TaskOpened::role)
        .containsExactly("reception", "specialist");
    assertThat(ENGINE.told(TaskClosed.class)).allMatch(TaskClosed::completed).hasSize(2);
    assertThat(ENGINE.told(CaseEnded.class))
        .containsExactly(new CaseEnded("D-1", "returned", "RETURNED", ENGINE.now()));
  }

  @Test
  void takesTheDefaultFlowToRefusal() {
    ENGINE.start("D-2", ENGINE.deploy(Models.TWO_TASKS), Map.of());
    var process =
        ENGINE
            .camunda()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey("D-2")
            .singleResult();
    BpmnAwareTests.assertThat(process).isWaitingAt("receive");

    ENGINE.complete("D-2", "receive", Map.of("complete", false));

    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::status)
        .containsExactly("REFUSED");
  }

  @Test
  void withdrawalEndsEverythingElse() {
    ENGINE.start("D-3", ENGINE.deploy(Models.TWO_TASKS), Map.of());

    ENGINE.doInTransaction(
        () -> ENGINE.workflow().message("D-3", "withdrawal", Actor.applicant(), Map.of()));

    assertThat(ENGINE.told(TaskClosed.class)).noneMatch(TaskClosed::completed).hasSize(1);
    assertThat(ENGINE.told(StageLeft.class))
        .filteredOn(StageLeft::cancelled)
        .extracting(StageLeft::element)
        .containsExactly("receive");
    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::endEvent, CaseEnded::status)
        .containsExactly(tuple("withdrawn", "WITHDRAWN"));
  }

  @Test
  void waitsForTheApplicantAndGoesOn() {
    ENGINE.start("D-4", ENGINE.deploy(Models.WAITING), dueTomorrow());
    assertThat(ENGINE.told(StageEntered.class))
        .extracting(StageEntered::element)
        .containsExactly("start", "waiting");

    ENGINE.doInTransaction(
        () ->
            ENGINE
                .workflow()
                .message("D-4", "supplement-supplied", Actor.applicant(), Map.of("paper", "x")));

    assertThat(ENGINE.told(StageLeft.class)).noneMatch(StageLeft::cancelled);
    assertThat(ENGINE.told(StageLeft.class))
        .extracting(StageLeft::element)
        .containsExactly("start", "waiting", "supplied");
    assertThat(ENGINE.told(TaskOpened.class)).hasSize(1);
  }

  @Test
  void firesATimerByHand() {
    ENGINE.start("D-5", ENGINE.deploy(Models.WAITING), dueTomorrow());

    ENGINE.doInTransaction(() -> ENGINE.timers().fire("D-5", "silent"));

    assertThat(ENGINE.told(StageLeft.class)).noneMatch(StageLeft::cancelled);
    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::status)
        .containsExactly("STOPPED");
  }

  @Test
  void aWaitSweptAwayWasNotAnswered() {
    ENGINE.start("D-15", ENGINE.deploy(Models.WAITING), dueTomorrow());

    ENGINE.doInTransaction(() -> message("D-15", "withdrawal"));

    assertThat(ENGINE.told(StageLeft.class))
        .filteredOn(StageLeft::cancelled)
        .extracting(StageLeft::element)
        .containsExactly("waiting");
  }

  @Test
  void callsTheServicesOfTheVocabulary() {
    BundleHash version = ENGINE.deploy(Models.SERVICES);
    ENGINE.start("D-6", version, Map.of());
    assertThat(ENGINE.services.calls).containsExactly("registry land", "issueResult permit");

    ENGINE.services.answer = RegistryAnswer.UNAVAILABLE;
    ENGINE.start("D-7", version, Map.of());

    assertThat(ENGINE.services.calls).endsWith("registry land", "notify not-found");
    assertThat(ENGINE.told(ServiceCalled.class))
        .extracting(ServiceCalled::service, ServiceCalled::answer)
        .contains(tuple("registry", "FOUND"), tuple("registry", "UNAVAILABLE"));
  }

  @Test
  void cancelsWithItsReason() {
    ENGINE.start("D-8", ENGINE.deploy(Models.TWO_TASKS), Map.of());

    ENGINE.doInTransaction(
        () -> ENGINE.workflow().cancel("D-8", EngineUnderTest.CLERK, "STOPPED", "wrong agency"));

    assertThat(ENGINE.told(CaseEnded.class))
        .containsExactly(new CaseEnded("D-8", null, "STOPPED", ENGINE.now()));
  }

  @Test
  void refusesWhoMayNot() {
    ENGINE.start("D-9", ENGINE.deploy(Models.TWO_TASKS), Map.of());
    String task = ENGINE.taskAt("D-9", "receive");

    assertThatThrownBy(() -> claim(task, OUTSIDER)).isInstanceOf(NotYourTask.class);
    claim(task, new Actor("clerk-3", Set.of("reception")));
    assertThatThrownBy(() -> claim(task, EngineUnderTest.CLERK))
        .isInstanceOf(TaskAlreadyClaimed.class);
    assertThatThrownBy(() -> ENGINE.complete("D-9", "receive", Map.of()))
        .isInstanceOf(TaskAlreadyClaimed.class);
    assertThat(ENGINE.told(CaseEnded.class)).isEmpty();
  }

  @Test
  void refusesWhatIsNotThere() {
    ENGINE.start("D-10", ENGINE.deploy(Models.TWO_TASKS), Map.of());
    ENGINE.complete("D-10", "receive", Map.of("complete", true));

    assertThatThrownBy(() -> message("D-10", "supplement-supplied"))
        .isInstanceOf(NothingAwaited.class);
    assertThatThrownBy(() -> message("D-11", "withdrawal")).isInstanceOf(DossierNotRunning.class);
    String gone = ENGINE.told(TaskOpened.class).get(0).taskId();
    assertThatThrownBy(() -> claim(gone, EngineUnderTest.CLERK))
        .isInstanceOf(TaskAlreadyCompleted.class);
    BundleHash unknown = new BundleHash("f".repeat(64));
    assertThatThrownBy(() -> ENGINE.start("D-12", unknown, Map.of()))
        .isInstanceOf(VersionNotDeployed.class);
  }

  @Test
  void refusesWithoutTransactionOrActor() {
    BundleHash version = ENGINE.deploy(Models.TWO_TASKS);
    StartDossier wish = new StartDossier("D-13", version, Map.of());

    assertThatThrownBy(() -> ENGINE.workflow().start(wish, EngineUnderTest.CLERK))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> ENGINE.doInTransaction(() -> ENGINE.workflow().start(wish, null)))
        .isInstanceOf(NullPointerException.class);
    assertThat(ENGINE.events).isEmpty();
  }

  @Test
  void remembersScalarsOnly() {
    BundleHash version = ENGINE.deploy(Models.TWO_TASKS);

    assertThatThrownBy(() -> ENGINE.start("D-14", version, Map.of("answers", Map.of("a", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("answers");
  }

  private static void claim(String task, Actor actor) {
    ENGINE.doInTransaction(() -> ENGINE.workflow().claim(task, actor));
  }

  private static void message(String dossier, String name) {
    ENGINE.doInTransaction(
        () -> ENGINE.workflow().message(dossier, name, Actor.applicant(), Map.of()));
  }

  private static Map<String, Object> dueTomorrow() {
    return Map.of("supplementDue", Instant.parse("2026-11-24T10:00:00Z"));
  }
}
