package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thutuc.rules.Text;

class FlowTest {

  private static final String PROCESS = "processes/sample-permit/process.bpmn";

  private final Flow flow = SampleBundles.good().flow();

  @Test
  void stepCarriesWhatTheModelSays() {
    Flow.Step appraise = flow.step("appraise").orElseThrow();
    assertThat(appraise.kind()).isEqualTo(Flow.Kind.USER_TASK);
    assertThat(appraise.name()).isEqualTo(new Text("Thẩm định", "Appraise"));
    assertThat(appraise.role()).isEqualTo("specialist");
    assertThat(appraise.formId()).isEqualTo("sample-appraisal");
    assertThat(appraise.binding()).isEqualTo("deployment");
    assertThat(appraise.limit()).contains(Term.ofDays(3));
    assertThat(flow.step("issue").orElseThrow().clock()).isEqualTo(Flow.ClockEffect.STOP);
    assertThat(flow.step("pre-check").orElseThrow().bean()).isEqualTo("rules");
  }

  @Test
  void eventsCarryTheirTrigger() {
    Flow.Step late = flow.step("supplement-late").orElseThrow();
    assertThat(late.trigger().type()).isEqualTo(Flow.Trigger.Type.TIMER);
    assertThat(late.trigger().name()).isEqualTo("${supplementDue}");
    Flow.Step withdrawal = flow.step("withdrawal-asked").orElseThrow();
    assertThat(withdrawal.trigger().name()).isEqualTo("withdrawal");
    assertThat(withdrawal.parent()).isEqualTo("withdrawal");
  }

  @Test
  void whatLiesBehindIsOutOfReach() {
    assertThat(flow.reachable(List.of("sign")))
        .extracting(Flow.Step::id)
        .contains("sign", "return-result")
        .doesNotContain("check-dossier");
    assertThat(flow.reachable(List.of("check-dossier")))
        .extracting(Flow.Step::id)
        .contains("appraise", "sign", "return-result");
    assertThat(flow.reachable(List.of())).isEmpty();
  }

  @Test
  void mainLineLeadsToTheResultWithoutDetours() {
    assertThat(flow.mainLine())
        .extracting(Flow.Step::id)
        .containsExactly("check-dossier", "appraise", "sign", "return-result");
    assertThat(flow.mainLine().get(3).publicName())
        .isEqualTo(new Text("Trả kết quả", "Result returned"));
  }

  @Test
  void longestPathBeginsWithTheClockAndEndsWithIt() {
    LongestPath longest = flow.longestPathLimits();
    assertThat(longest.limit()).isEqualTo(Term.ofDays(4));
    assertThat(longest.steps()).containsExactly("appraise", "sign");
  }

  @Test
  void pauseGoesOnWhereResetBeginsAnew() {
    String after = "name=\"clock\" value=\"RESET\"";
    String limit = "<camunda:property name=\"limit\" value=\"P3D\" />";
    Flow longAfterReset = SampleBundles.edited(PROCESS, limit, limit.replace("P3D", "P30D")).flow();
    assertThat(longAfterReset.longestPathLimits().limit()).isEqualTo(Term.ofDays(31));
    Flow paused = SampleBundles.edited(PROCESS, after, after.replace("RESET", "PAUSE")).flow();
    assertThat(paused.longestPathLimits().limit()).isEqualTo(Term.ofDays(4));
  }

  @Test
  void stepsInALoopOfTheOfficeCountOnce() {
    String issue = "sourceRef=\"sign\" targetRef=\"issue\" />";
    String again =
        "sourceRef=\"sign\" targetRef=\"signed\" />"
            + "<exclusiveGateway id=\"signed\" default=\"go\" />"
            + "<sequenceFlow id=\"go\" sourceRef=\"signed\" targetRef=\"issue\" />"
            + "<sequenceFlow id=\"back\" sourceRef=\"signed\" targetRef=\"appraise\" />";
    Flow flow = SampleBundles.edited(PROCESS, issue, again).flow();
    assertThat(flow.longestPathLimits().limit()).isEqualTo(Term.ofDays(4));
    assertThat(flow.mainLine()).hasSize(4);
  }

  @Test
  void aSideWayThatOnlyLeadsBackIsNoStation() {
    String issue = "sourceRef=\"sign\" targetRef=\"issue\" />";
    String aside =
        "sourceRef=\"sign\" targetRef=\"signed\" />"
            + "<exclusiveGateway id=\"signed\" default=\"out\" />"
            + "<sequenceFlow id=\"out\" sourceRef=\"signed\" targetRef=\"issue\" />"
            + "<userTask id=\"sign-refusal\" />"
            + "<sequenceFlow id=\"no\" sourceRef=\"signed\" targetRef=\"sign-refusal\" />"
            + "<sequenceFlow id=\"again\" sourceRef=\"sign-refusal\" targetRef=\"appraise\" />";
    assertThat(SampleBundles.edited(PROCESS, issue, aside).flow().mainLine())
        .extracting(Flow.Step::id)
        .containsExactly("check-dossier", "appraise", "sign", "return-result");
  }
}
