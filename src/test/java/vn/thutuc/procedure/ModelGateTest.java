package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not reach the engine does not get through, and what gets through is one text. */
class ModelGateTest {

  private static final String FILE = "processes/x/process.bpmn";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<scriptTask id='a' scriptFormat='groovy'><script>1</script></scriptTask> | security.element",
        "<serviceTask id='a' camunda:expression='${x}' /> | security.attribute",
        "<serviceTask id='a' camunda:class='java.lang.Runtime' /> | security.attribute",
        "<serviceTask id='a' camunda:type='shell' /> | security.attribute",
        "<serviceTask id='a' camunda:delegateExpression='${rules.x()}' /> | security.expression",
        "<serviceTask id='a' camunda:delegateExpression='${jdbcTemplate}' /> | security.expression",
        "<userTask id='a' camunda:assignee='x' /> | security.attribute",
        "<userTask id='a' camunda:candidateGroups='${x}' /> | security.expression",
        "<userTask id='a' camunda:dueDate='${x}' /> | security.attribute",
        "<userTask id='a' name='#{x}' /> | security.expression",
        "<userTask id='a'><documentation>${x}</documentation></userTask> | security.expression",
        "<userTask id='a' activiti:assignee='x' /> | security.attribute",
        "<userTask id='a' zz:candidateGroups='x' xmlns:zz='urn:other' /> | security.attribute",
        "<callActivity id='a' calledElement='${x}' /> | security.expression",
        "<callActivity id='a' calledElement='x' camunda:variableMappingClass='x' /> | security.attribute",
        "<startEvent id='a'><timerEventDefinition><timeCycle>R/PT1S</timeCycle></timerEventDefinition></startEvent> | time.cycle",
        "<startEvent id='a'><timerEventDefinition/></startEvent> | time.timer",
        "<startEvent id='a'><timerEventDefinition><timeDate> </timeDate></timerEventDefinition></startEvent> | time.timer",
        "<userTask id='a'><multiInstanceLoopCharacteristics/></userTask> | flow.how-many",
        "<userTask id='a'><multiInstanceLoopCharacteristics id='m'><loopCardinality/></multiInstanceLoopCharacteristics></userTask> | flow.how-many",
        "<userTask id='a'><multiInstanceLoopCharacteristics><loopDataInputRef>x</loopDataInputRef></multiInstanceLoopCharacteristics></userTask> | security.element",
        "<userTask id='a' isForCompensation='true' /> | security.attribute",
        "<dataObject id='a'><extensionElements><camunda:executionListener class='x' /></extensionElements></dataObject> | security.element",
        "<dataObject id='a' camunda:class='x' /> | security.element",
        "<userTask id='a'><extensionElements><sg:x xmlns:sg='http://www.signavio.com'><activiti:taskListener /></sg:x></extensionElements></userTask> | security.element",
        "<userTask id='a'><sg:x xmlns:sg='http://www.signavio.com'/></userTask> | security.element",
        "<userTask id='a'><extensionElements><fl:x xmlns:fl='http://flowable.org/bpmn'/></extensionElements></userTask> | security.element",
        "<sequenceFlow id='a'><conditionExpression language='groovy'>${ok}</conditionExpression></sequenceFlow> | security.attribute",
        "<sequenceFlow id='a'><conditionExpression>${a.b}</conditionExpression></sequenceFlow> | security.expression",
        "<sequenceFlow id='a'><conditionExpression>${a == 'x' and b}</conditionExpression></sequenceFlow> | security.expression",
        "<userTask id='a'><documentation>$<!-- -->{x}</documentation></userTask> | security.expression",
        "<userTask id='a'><documentation>$<text/>{x}</documentation></userTask> | security.expression",
        "<serviceTask id='a' camunda:asyncBefore='true' /> | security.attribute",
        "<timeDuration>PT0S</timeDuration> | time.timer",
        "<timeDuration>PT59S</timeDuration> | time.timer",
        "<timeDuration>P0D</timeDuration> | time.timer",
        "<timeDuration>P-1D</timeDuration> | time.timer",
        "<timeDuration>-P1D</timeDuration> | time.timer",
        "<timeDuration>P9999D</timeDuration> | time.timer",
        "<timeDuration>R/PT1S</timeDuration> | time.timer",
        "<timeDuration>${x}</timeDuration> | security.expression",
        "<timeDate>9999-12-31T00:00:00</timeDate> | time.timer",
        "<userTask id='a'><multiInstanceLoopCharacteristics camunda:collection='x' /></userTask> | security.attribute",
        "<userTask id='a'><multiInstanceLoopCharacteristics><loopCardinality>1000000</loopCardinality></multiInstanceLoopCharacteristics></userTask> | security.expression",
      })
  void refuses(String element, String code) {
    assertThat(gate(model(element)).problems()).extracting(FileProblem::code).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sequenceFlow id='a'><conditionExpression>${ok}</conditionExpression></sequenceFlow>",
        "<sequenceFlow id='a'><conditionExpression>${!ok}</conditionExpression></sequenceFlow>",
        "<sequenceFlow id='a'><conditionExpression>${lookup == 'NOT_FOUND'}</conditionExpression></sequenceFlow>",
        "<serviceTask id='a' camunda:delegateExpression='${notify}' />",
        "<timeDuration>PT1M</timeDuration>",
        "<timeDuration>P3660D</timeDuration>",
        "<timeDate>${supplementDue}</timeDate>",
        "<userTask id='a' isForCompensation='false' startQuantity='1' completionQuantity='1' />",
        "<startEvent id='a' parallelMultiple='false' xmlns:sg='http://www.signavio.com' sg:x='y' />",
      })
  void lets(String element) {
    assertThat(gate(model(element)).problems()).isEmpty();
  }

  @Test
  void refusesDoctypeBeforeAnythingElse() {
    String bomb = "<!DOCTYPE d [<!ENTITY a \"x\">]>" + model("<scriptTask id='a' />");
    assertThat(gate(bomb).problems())
        .extracting(FileProblem::code)
        .containsExactly("security.doctype");
  }

  @Test
  void refusesNestingThatWouldExhaustTheStack() {
    String deep = "<subProcess>".repeat(20_000) + "</subProcess>".repeat(20_000);
    assertThat(gate(model(deep)).problems())
        .extracting(FileProblem::code)
        .containsExactly("security.too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"elements", "attribute", "text", "bytes"})
  void refusesWhatIsTooLarge(String what) {
    String inside =
        switch (what) {
          case "elements" -> "<userTask id='a' />".repeat(20_000);
          case "attribute" -> "<userTask id='a' name='" + "a".repeat(10_001) + "' />";
          case "text" -> "<documentation>" + "a".repeat(10_001) + "</documentation>";
          default -> "<documentation>" + "a".repeat(10_000_000) + "</documentation>";
        };
    assertThat(gate(model(inside)).problems())
        .extracting(FileProblem::code)
        .containsExactly("security.too-large");
  }

  @Test
  void dropsWhatTheEngineWouldFetch() {
    String xml =
        model("").replace("id='d'", "id='d' xsi:schemaLocation='urn:x http://127.0.0.1:9/x.xsd'");
    ModelGate.Passed passed = gate(xml);
    assertThat(passed.problems()).isEmpty();
    assertThat(passed.xml()).doesNotContain("127.0.0.1").doesNotContain("schemaLocation");
  }

  @Test
  void fillsInHowLongHistoryIsKept() {
    assertThat(gate(model("")).xml()).contains("camunda:historyTimeToLive=\"P30D\"");
  }

  @Test
  void takesOffWhatOnlyToolsRead() {
    String traces =
        "<dataObjectReference id='a'><dataState name='${x}'/></dataObjectReference>"
            + "<userTask id='b'><extensionElements>"
            + "<s:meta xmlns:s='http://www.signavio.com'>{\"x\": 1}<s:inner y='#{z}'/></s:meta>"
            + "</extensionElements><ioSpecification><inputSet/></ioSpecification></userTask>";
    ModelGate.Passed passed = gate(model(traces));
    assertThat(passed.problems()).isEmpty();
    assertThat(passed.xml())
        .contains("<bpmn:userTask id=\"b\">")
        .doesNotContain("signavio", "dataObject", "ioSpecification", "inputSet", "#{");
  }

  @Test
  void canonicalTextIsItsOwnCanonicalText() {
    String once =
        gate(model("<userTask id='a' name='Ký &lt;duyệt&gt; &amp; &quot;x&quot;' />")).xml();
    assertThat(gate(once).xml()).isEqualTo(once);
  }

  private static ModelGate.Passed gate(String xml) {
    return ModelGate.bpmn(
        FILE, xml.getBytes(StandardCharsets.UTF_8), new ModelGate.GateDefaults(30));
  }

  private static String model(String inside) {
    return "<definitions id='d' targetNamespace='urn:x'"
        + " xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
        + " xmlns:activiti='http://activiti.org/bpmn'"
        + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn'><process id='p'>"
        + inside
        + "</process></definitions>";
  }
}
