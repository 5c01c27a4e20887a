package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.thutuc.procedure.BundleHash;

/** Running processes exchange their model, wherever they stand, and everything on them stays. */
class ChangeoverProcessTest {

  @RegisterExtension static final EngineUnderTest ENGINE = new EngineUnderTest();

  /** a → fork(b with a timer, c) → join → d, each a task; withdrawal at any time. */
  private static final String FORKED =
      Bpmn.process(
          "<message id=\"wd\" name=\"withdrawal\"/>",
          """
          <startEvent id="start"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="a"/>
          <userTask id="a" name="A" camunda:candidateGroups="reception"/>
          <sequenceFlow id="f2" sourceRef="a" targetRef="fork"/>
          <parallelGateway id="fork"/>
          <sequenceFlow id="f3" sourceRef="fork" targetRef="b"/>
          <sequenceFlow id="f4" sourceRef="fork" targetRef="c"/>
          <userTask id="b" camunda:candidateGroups="specialist"/>
          <boundaryEvent id="b-late" attachedToRef="b" cancelActivity="false">
            <timerEventDefinition><timeDuration>P3D</timeDuration></timerEventDefinition>
          </boundaryEvent>
          <sequenceFlow id="f9" sourceRef="b-late" targetRef="told"/>
          <endEvent id="told"/>
          <userTask id="c" camunda:candidateGroups="specialist"/>
          <sequenceFlow id="f5" sourceRef="b" targetRef="join"/>
          <sequenceFlow id="f6" sourceRef="c" targetRef="join"/>
          <parallelGateway id="join"/>
          <sequenceFlow id="f7" sourceRef="join" targetRef="d"/>
          <userTask id="d" camunda:candidateGroups="leader"/>
          <sequenceFlow id="f8" sourceRef="d" targetRef="end"/>
          <endEvent id="end"/>
          <subProcess id="withdrawing" triggeredByEvent="true">
            <startEvent id="withdrawal"><messageEventDefinition messageRef="wd"/></startEvent>
            <sequenceFlow id="w1" sourceRef="withdrawal" targetRef="withdrawn"/>
            <endEvent id="withdrawn"/>
          </subProcess>
          """);

  /** The same without c; A has another name and is done by specialists. */
  private static final String SHORTER =
      FORKED
          .replace(
              "name=\"A\" camunda:candidateGroups=\"reception\"",
              "name=\"A2\" camunda:candidateGroups=\"specialist\"")
          .replace(
              "<sequenceFlow id=\"f4\" sourceRef=\"fork\" targetRef=\"c\"/>",
              "<sequenceFlow id=\"f4\" sourceRef=\"fork\" targetRef=\"e\"/>")
          .replace(
              "<sequenceFlow id=\"f6\" sourceRef=\"c\" targetRef=\"join\"/>",
              "<sequenceFlow id=\"f6\" sourceRef=\"e\" targetRef=\"join\"/>")
          .replace("id=\"c\"", "id=\"e\"");

  @Test
  void keepsTaskHolderTimerAndTheWayOut() {
    BundleHash old = ENGINE.deploy(FORKED);
    BundleHash now = ENGINE.deploy(SHORTER);
    start("M-1", old, "b");
    String task = ENGINE.taskAt("M-1", "b");
    List<Instant> timer = timers("M-1");
    ENGINE.doInTransaction(() -> ENGINE.workflow().claim(task, EngineUnderTest.CLERK));

    assertThat(move("M-1", old, now, Map.of("c", "e"))).containsExactly("b", "e");

    assertThat(
            ENGINE
                .camunda()
                .getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee())
        .isEqualTo("clerk-1");
    assertThat(timers("M-1")).isEqualTo(timer).hasSize(1);
    ENGINE.doInTransaction(
        () -> ENGINE.workflow().message("M-1", "withdrawal", Actor.applicant(), Map.of()));
    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::endEvent)
        .containsExactly("withdrawn");
  }

  @Test
  void tellsWhatItLeftUnderTheOldAndWhatItEnteredUnderTheNew() {
    BundleHash old = ENGINE.deploy(FORKED);
    BundleHash now = ENGINE.deploy(SHORTER);
    start("M-2", old, "b");
    ENGINE.events.clear();

    move("M-2", old, now, Map.of("c", "e"));

    assertThat(ENGINE.events.stream().map(event -> event.getClass().getSimpleName()))
        .containsSubsequence(
            "StageLeft", "TaskClosed", "CaseMigrated", "StageEntered", "TaskOpened");
    assertThat(ENGINE.told(StageLeft.class))
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.element()).isEqualTo("c");
              assertThat(left.bundle()).isEqualTo(old);
              assertThat(left.cancelled()).isTrue();
            });
    assertThat(ENGINE.told(TaskOpened.class))
        .singleElement()
        .satisfies(opened -> assertThat(opened.bundle()).isEqualTo(now));
  }

  @Test
  void theOnlyTokenMovesToAStepTheOldVersionNeverHad() {
    BundleHash old = ENGINE.deploy(Models.TWO_TASKS);
    BundleHash now = ENGINE.deploy(Models.TWO_TASKS.replace("\"receive\"", "\"welcome\""));
    ENGINE.start("M-3", old, Map.of());

    assertThat(move("M-3", old, now, Map.of("receive", "welcome"))).containsExactly("welcome");

    ENGINE.complete("M-3", "welcome", Map.of("complete", true));
    ENGINE.complete("M-3", "appraise", Map.of());
    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::status)
        .containsExactly("RETURNED");
  }

  @Test
  void theOnlyTokenMovesAndCanStillBeWithdrawn() {
    BundleHash old = ENGINE.deploy(Models.TWO_TASKS);
    BundleHash now = ENGINE.deploy(Models.TWO_TASKS.replace("\"receive\"", "\"welcome\""));
    ENGINE.start("M-4", old, Map.of());
    move("M-4", old, now, Map.of("receive", "welcome"));

    ENGINE.doInTransaction(
        () -> ENGINE.workflow().message("M-4", "withdrawal", Actor.applicant(), Map.of()));

    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::endEvent)
        .containsExactly("withdrawn");
    assertThat(
            ENGINE
                .camunda()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey("M-4")
                .count())
        .isZero();
  }

  /** Whoever waits where branches meet is woken if the branch they waited for is no more. */
  @Test
  void aBranchThatIsNoMoreDoesNotHoldTheOthers() {
    BundleHash old = ENGINE.deploy(FORKED);
    BundleHash now = ENGINE.deploy(withoutC());
    start("M-5", old, "b");
    start("M-6", old, "b");
    start("M-7", old, "b");
    ENGINE.complete("M-5", "b", Map.of());
    ENGINE.complete("M-7", "b", Map.of());
    ENGINE.complete("M-7", "c", Map.of());

    assertThat(move("M-5", old, now, Map.of("c", "join"))).containsExactly("d");
    assertThat(move("M-6", old, now, Map.of("c", "join"))).containsExactly("b");
    assertThat(move("M-7", old, now, Map.of())).containsExactly("d");

    ENGINE.complete("M-6", "b", Map.of());
    assertThat(ENGINE.inTransaction(() -> ENGINE.changeover().standing("M-6")))
        .containsExactly("d");
  }

  @Test
  void aWaitOfTheApplicantKeepsItsTimeAndItsMessage() {
    BundleHash old = ENGINE.deploy(Models.WAITING);
    BundleHash now = ENGINE.deploy(Models.WAITING.replace("STOPPED", "REFUSED"));
    ENGINE.start("M-8", old, Map.of("supplementDue", Instant.parse("2026-11-24T10:00:00Z")));
    List<Instant> timer = timers("M-8");

    assertThat(move("M-8", old, now, Map.of())).containsExactly("waiting");

    assertThat(timers("M-8")).isEqualTo(timer).hasSize(1);
    assertThat(ENGINE.told(StageLeft.class))
        .extracting(StageLeft::element)
        .doesNotContain("waiting");
    ENGINE.doInTransaction(() -> ENGINE.timers().fire("M-8", "silent"));
    assertThat(ENGINE.told(CaseEnded.class))
        .extracting(CaseEnded::status)
        .containsExactly("REFUSED");
  }

  @Test
  void oneOfManyKeepsTheOthersAndASubProcessKeepsItsInside() {
    BundleHash old = ENGINE.deploy(nested("check", "old"));
    BundleHash now = ENGINE.deploy(nested("check", "new"));
    ENGINE.start("M-9", old, Map.of());

    assertThat(move("M-9", old, now, Map.of())).containsExactly("ask", "ask", "ask", "check");

    BundleHash later = ENGINE.deploy(nested("verify", "new"));
    assertThat(move("M-9", now, later, Map.of("check", "verify")))
        .containsExactly("ask", "ask", "ask", "verify");
  }

  @Test
  void aCalledProcessMovesWithItsCaller() {
    BundleHash old = ENGINE.deploy(calling("inside"));
    BundleHash now = ENGINE.deploy(calling("inside").replace("name=\"In\"", "name=\"In2\""));
    ENGINE.start("M-10", old, Map.of());
    assertThat(move("M-10", old, now, Map.of())).containsExactly("call", "inside");
    assertThat(ENGINE.camunda().getTaskService().createTaskQuery().taskName("In2").count()).isOne();

    BundleHash other = ENGINE.deploy(calling("within"));
    assertThatThrownBy(() -> move("M-10", now, other, Map.of()))
        .isInstanceOf(StepNotAnswered.class);
    assertThat(move("M-10", now, other, Map.of("inside", "within")))
        .containsExactly("call", "within");
    ENGINE.complete("M-10", "within", Map.of());
    assertThat(ENGINE.told(CaseEnded.class)).hasSize(1);
  }

  @Test
  void refusesWithoutAnAnswerTwiceAtAStepAndFromElsewhere() {
    BundleHash old = ENGINE.deploy(FORKED);
    BundleHash now = ENGINE.deploy(SHORTER);
    start("M-11", old, "b");

    assertThatThrownBy(() -> move("M-11", old, now, Map.of())).isInstanceOf(StepNotAnswered.class);
    assertThatThrownBy(() -> move("M-11", old, now, Map.of("c", "b")))
        .isInstanceOf(StandsThereAlready.class);
    assertThatThrownBy(() -> move("M-11", now, old, Map.of())).isInstanceOf(NotOnVersion.class);
    assertThatThrownBy(() -> move("M-none", old, now, Map.of()))
        .isInstanceOf(DossierNotRunning.class);
    assertThat(ENGINE.inTransaction(() -> ENGINE.changeover().standing("M-11")))
        .containsExactly("b", "c");
    assertThat(ENGINE.changeover().places(old))
        .contains(new Place("M-11", "b"), new Place("M-11", "c"));
    assertThat(ENGINE.changeover().carried(old, now))
        .contains("a", "b", "d")
        .doesNotContain("c", "e");
  }

  @Test
  void anotherRoleFreesTheTask() {
    BundleHash old = ENGINE.deploy(FORKED);
    BundleHash now = ENGINE.deploy(SHORTER);
    ENGINE.start("M-12", old, Map.of());
    String task = ENGINE.taskAt("M-12", "a");
    ENGINE.doInTransaction(() -> ENGINE.workflow().claim(task, EngineUnderTest.CLERK));

    move("M-12", old, now, Map.of());

    var found =
        ENGINE
            .camunda()
            .getTaskService()
            .createTaskQuery()
            .taskCandidateGroup("specialist")
            .taskId(task)
            .singleResult();
    assertThat(found.getAssignee()).isNull();
    assertThat(found.getName()).isEqualTo("A2");
    assertThat(
            ENGINE
                .camunda()
                .getTaskService()
                .createTaskQuery()
                .taskCandidateGroup("reception")
                .taskId(task)
                .count())
        .isZero();
  }

  private static String withoutC() {
    return FORKED
        .replace("<sequenceFlow id=\"f4\" sourceRef=\"fork\" targetRef=\"c\"/>", "")
        .replace("<sequenceFlow id=\"f6\" sourceRef=\"c\" targetRef=\"join\"/>", "")
        .replace("<userTask id=\"c\" camunda:candidateGroups=\"specialist\"/>", "");
  }

  /** A sub-process with a task beside a task three people get. */
  private static String nested(String task, String name) {
    return Bpmn.process(
        """
        <startEvent id="start"/>
        <sequenceFlow id="f1" sourceRef="start" targetRef="fork"/>
        <parallelGateway id="fork"/>
        <sequenceFlow id="f2" sourceRef="fork" targetRef="sub"/>
        <sequenceFlow id="f3" sourceRef="fork" targetRef="ask"/>
        <subProcess id="sub" name="%2$s">
          <startEvent id="s1"/>
          <sequenceFlow id="g1" sourceRef="s1" targetRef="%1$s"/>
          <userTask id="%1$s"/>
          <sequenceFlow id="g2" sourceRef="%1$s" targetRef="s2"/>
          <endEvent id="s2"/>
        </subProcess>
        <userTask id="ask" name="%2$s">
          <multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics>
        </userTask>
        <sequenceFlow id="f4" sourceRef="sub" targetRef="end"/>
        <sequenceFlow id="f5" sourceRef="ask" targetRef="end"/>
        <endEvent id="end"/>
        """
            .formatted(task, name));
  }

  private static String calling(String task) {
    return Bpmn.around(
            "<callActivity id=\"call\" calledElement=\"q\" camunda:calledElementBinding=\"deployment\"/>"
                .replace("id=\"call\"", "id=\"x\""))
        .replace("\"x\"", "\"call\"")
        .replace(
            "</definitions>",
            """
            <process id="q" isExecutable="true" camunda:historyTimeToLive="P1D">%s</process>
            </definitions>
            """
                .formatted(
                    Bpmn.line(task, "<userTask id=\"%s\" name=\"In\"/>".formatted(task))
                        .replace("\"start\"", "\"q-start\"")
                        .replace("\"end\"", "\"q-end\"")
                        .replace("\"f1\"", "\"q1\"")
                        .replace("\"f2\"", "\"q2\"")));
  }

  private static void start(String dossier, BundleHash version, String beyond) {
    ENGINE.start(dossier, version, Map.of());
    ENGINE.complete(dossier, "a", Map.of());
    assertThat(ENGINE.taskAt(dossier, beyond)).isNotEmpty();
  }

  private static List<String> move(
      String dossier, BundleHash from, BundleHash to, Map<String, String> goesOn) {
    return ENGINE.inTransaction(
        () ->
            ENGINE
                .changeover()
                .move(new MoveDossier(dossier, from, to, goesOn), EngineUnderTest.CLERK));
  }

  private static List<Instant> timers(String dossier) {
    String process =
        ENGINE
            .camunda()
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(dossier)
            .singleResult()
            .getId();
    return ENGINE
        .camunda()
        .getManagementService()
        .createJobQuery()
        .processInstanceId(process)
        .list()
        .stream()
        .map(Job::getDuedate)
        .map(java.util.Date::toInstant)
        .toList();
  }
}
