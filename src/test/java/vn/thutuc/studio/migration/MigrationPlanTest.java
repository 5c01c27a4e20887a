package vn.thutuc.studio.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.procedure.Flow;

/** What becomes of each step under another version, from the two drawings alone. */
class MigrationPlanTest {

  private static final String BPMN = "processes/house-permit/process.bpmn";

  @Test
  void theSameDrawingCarriesEverythingOver() {
    StepPlan plan = plan(text -> text);

    assertThat(plan.cut()).isEmpty();
    assertThat(plan.unanswered(Map.of())).isEmpty();
    assertThat(plan.rows())
        .extracting(row -> row.step().id())
        .contains("appraise", "wait-supplement");
    assertThat(plan.rows())
        .extracting(row -> row.step().id())
        .as("no dossier rests at a decision, a service or an event behind a gateway")
        .doesNotContain("intake-decision", "assess", "supplement-received", "stopped");
  }

  @Test
  void aRenamedStepIsCutAndTheNextOneIsSuggested() {
    StepPlan plan = plan(text -> text.replace("\"site-visit\"", "\"look-at-it\""));

    assertThat(plan.cut())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.step().id()).isEqualTo("site-visit");
              assertThat(row.suggestion()).isEqualTo("clarified");
            });
    assertThat(plan.place("look-at-it")).isPresent();
    assertThat(unanswered(plan, Map.of())).containsExactly("site-visit");
    assertThat(unanswered(plan, Map.of("site-visit", Answer.continueAt("gone"))))
        .containsExactly("site-visit");
    assertThat(unanswered(plan, Map.of("site-visit", Answer.continueAt("look-at-it")))).isEmpty();
    assertThat(unanswered(plan, Map.of("site-visit", Answer.stop()))).isEmpty();
    assertThat(unanswered(plan, Map.of("site-visit", Answer.stay()))).isEmpty();
  }

  @Test
  void aHeldClockGoesOnOnlyWhereItIsHeld() {
    StepPlan plan = plan(text -> text.replace("\"wait-supplement\"", "\"wait-longer\""));

    assertThat(unanswered(plan, Map.of("wait-supplement", Answer.continueAt("appraise"))))
        .containsExactly("wait-supplement");
    assertThat(unanswered(plan, Map.of("wait-supplement", Answer.continueAt("wait-longer"))))
        .isEmpty();
  }

  @Test
  void aStepOfAnotherKindIsAnotherStep() {
    Flow old = Flow.read("a.bpmn", drawing("userTask"));
    Flow now = Flow.read("a.bpmn", drawing("serviceTask"));

    assertThat(StepPlan.of(List.of(old), List.of(now), id -> true).cut())
        .extracting(row -> row.step().id())
        .containsExactly("x");
    assertThat(StepPlan.of(List.of(old), List.of(old), id -> true).cut()).isEmpty();
    assertThat(StepPlan.of(List.of(old), List.of(old), id -> false).cut())
        .as("what the engine cannot carry over is cut too")
        .hasSize(1);
  }

  @Test
  void answersAreReadAsTheyWereWritten() {
    for (Answer answer : List.of(Answer.stop(), Answer.stay(), Answer.continueAt("a-b"))) {
      assertThat(Answer.parse(answer.text())).contains(answer);
    }
    for (String noAnswer : List.of("", "continue:", "stop ", "CONTINUE:x")) {
      assertThat(Answer.parse(noAnswer)).isEmpty();
    }
    assertThatThrownBy(() -> new Answer(Answer.Kind.STOP, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> unanswered(StepPlan plan, Map<String, Answer> answers) {
    return plan.unanswered(answers).stream().map(Flow.Step::id).toList();
  }

  private static StepPlan plan(UnaryOperator<String> change) {
    byte[] bpmn = BundleReader.folder(Path.of("."), "house-permit").files().get(BPMN);
    String text = new String(bpmn, StandardCharsets.UTF_8);
    Flow old = Flow.read(BPMN, bpmn);
    Flow now = Flow.read(BPMN, change.apply(text).getBytes(StandardCharsets.UTF_8));
    return StepPlan.of(List.of(old), List.of(now), id -> true);
  }

  private static byte[] drawing(String kind) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
          <bpmn:process id="p" isExecutable="true">
            <bpmn:startEvent id="start"/>
            <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="x"/>
            <bpmn:%1$s id="x" name="X"%2$s/>
            <bpmn:sequenceFlow id="f2" sourceRef="x" targetRef="end"/>
            <bpmn:endEvent id="end"/>
          </bpmn:process>
        </bpmn:definitions>
        """
        .formatted(
            kind, kind.equals("serviceTask") ? " camunda:delegateExpression=\"${notify}\"" : "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
