package vn.thutuc.attack.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model put straight into the engine, past every earlier check, still runs no code. */
class GuardedEngineProcessTest {

  private static final String GUARDS_WORDS =
      "(?s).*(refused|not accepted|accepted language|of the vocabulary|must be deployment|Invalid content).*";

  private static final byte[] HARMLESS =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
        <process id="p" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="start"/><sequenceFlow id="f" sourceRef="start" targetRef="wait"/>
          <userTask id="wait" name="Chờ"/>
        </process>
      </definitions>
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir static Path folder;
  private static Trace trace;
  private static AttackedEngine guarded;

  @BeforeAll
  static void start() {
    trace = new Trace(folder);
    guarded = AttackedEngine.guarded();
  }

  @AfterAll
  static void nothingWasLeft() throws IOException {
    guarded.close();
    Trace.pause(300);
    assertThat(trace.isClean()).isTrue();
    trace.close();
  }

  @ParameterizedTest
  @MethodSource("vn.thutuc.attack.model.ModelAttack#all")
  void refusesToDeploy(ModelAttack attack) {
    byte[] model = attack.aimedAt(trace);

    assertThatThrownBy(() -> guarded.run(model))
        .isInstanceOf(ProcessEngineException.class)
        .satisfies(GuardedEngineProcessTest::isRefusal);
    assertThat(trace.isClean()).isTrue();
  }

  /** Somebody writes into the database past the product; the next reading finds it. */
  @ParameterizedTest
  @MethodSource("vn.thutuc.attack.model.ModelAttack#all")
  void refusesToReadAgain(ModelAttack attack) {
    Deployment harmless = guarded.deploy(HARMLESS);
    try {
      guarded.swap(attack.aimedAt(trace));

      assertThatThrownBy(
              () -> guarded.camunda().getRuntimeService().startProcessInstanceByKey("p", "B-1"))
          .isInstanceOf(ProcessEngineException.class)
          .satisfies(GuardedEngineProcessTest::isRefusal);
      assertThat(trace.isClean()).isTrue();
    } finally {
      guarded.swap(HARMLESS);
      guarded.camunda().getRepositoryService().deleteDeployment(harmless.getId(), true);
    }
  }

  /** The control of the test above: it is the swapped text that is read. */
  @Test
  void readsAgainWhatIsInTheDatabase() {
    Deployment harmless = guarded.deploy(HARMLESS);
    guarded.swap(
        new String(HARMLESS, StandardCharsets.UTF_8)
            .replace("Chờ", "Chờ lâu")
            .getBytes(StandardCharsets.UTF_8));
    guarded.camunda().getRuntimeService().startProcessInstanceByKey("p", "B-2");

    assertThat(guarded.camunda().getTaskService().createTaskQuery().singleResult().getName())
        .isEqualTo("Chờ lâu");
    guarded.camunda().getRepositoryService().deleteDeployment(harmless.getId(), true);
  }

  /** CVE-2026-109432: the stock engine evaluates expressions hidden in an or-query. */
  @ParameterizedTest
  @MethodSource("queries")
  void refusesExpressionsInQueries(UnaryOperator<TaskQuery> condition) {
    assertThatThrownBy(
            () -> condition.apply(guarded.camunda().getTaskService().createTaskQuery()).list())
        .isInstanceOf(ProcessEngineException.class);
    Trace.pause(20);
    assertThat(trace.isClean()).isTrue();
  }

  static Stream<UnaryOperator<TaskQuery>> queries() {
    String code = trace.aim("${{code}}");
    return Stream.of(
        query -> query.taskAssigneeExpression(code),
        query -> query.or().taskAssigneeExpression(code).endOr(),
        query -> query.or().taskOwnerExpression(code).endOr(),
        query -> query.or().taskInvolvedUserExpression(code).endOr(),
        query -> query.or().taskCandidateUserExpression(code).endOr(),
        query -> query.or().taskCandidateGroupExpression(code).endOr(),
        query -> query.or().taskNameLike("a").dueBeforeExpression(code).endOr(),
        query -> query.or().taskCreatedAfterExpression(code).endOr(),
        query -> query.or().followUpAfterExpression(code).endOr(),
        query -> query.or().processInstanceBusinessKeyExpression(code).endOr());
  }

  /** Refused by the guard, or as no BPMN at all; not by some slip in the test's own model. */
  private static void isRefusal(Throwable thrown) {
    StringBuilder messages = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      messages.append(t.getMessage()).append('\n');
    }
    assertThat(messages.toString()).matches(GUARDS_WORDS);
  }
}
