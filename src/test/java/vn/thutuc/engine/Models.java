package vn.thutuc.engine;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small models that each show one thing the engine must do. */
final class Models {

  static final String TWO_TASKS =
      Bpmn.process(
          """
          <message id="wd" name="withdrawal"/>
          """,
          """
          <startEvent id="start"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="receive"/>
          <userTask id="receive" camunda:candidateGroups="reception"/>
          <sequenceFlow id="f2" sourceRef="receive" targetRef="ok"/>
          <exclusiveGateway id="ok" default="f4"/>
          <sequenceFlow id="f3" sourceRef="ok" targetRef="appraise">
            <conditionExpression xsi:type="tFormalExpression">${complete}</conditionExpression>
          </sequenceFlow>
          <sequenceFlow id="f4" sourceRef="ok" targetRef="refused"/>
          <userTask id="appraise" camunda:candidateGroups="specialist"/>
          <sequenceFlow id="f5" sourceRef="appraise" targetRef="returned"/>
          <endEvent id="returned">%s</endEvent>
          <endEvent id="refused">%s</endEvent>
          <subProcess id="withdrawing" triggeredByEvent="true">
            <startEvent id="withdrawal"><messageEventDefinition messageRef="wd"/></startEvent>
            <sequenceFlow id="w1" sourceRef="withdrawal" targetRef="withdrawn"/>
            <endEvent id="withdrawn">%s</endEvent>
          </subProcess>
          """
              .formatted(
                  property("status", "RETURNED"),
                  property("status", "REFUSED"),
                  property("status", "WITHDRAWN")));

  static final String WAITING =
      Bpmn.process(
          """
          <message id="sup" name="supplement-supplied"/>
          <message id="wd" name="withdrawal"/>
          """,
          """
          <startEvent id="start"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="waiting"/>
          <eventBasedGateway id="waiting">%s</eventBasedGateway>
          <sequenceFlow id="f2" sourceRef="waiting" targetRef="supplied"/>
          <sequenceFlow id="f3" sourceRef="waiting" targetRef="silent"/>
          <intermediateCatchEvent id="supplied"><messageEventDefinition messageRef="sup"/></intermediateCatchEvent>
          <intermediateCatchEvent id="silent"><timerEventDefinition>
            <timeDate xsi:type="tFormalExpression">${supplementDue}</timeDate>
          </timerEventDefinition></intermediateCatchEvent>
          <sequenceFlow id="f4" sourceRef="supplied" targetRef="receive"/>
          <sequenceFlow id="f5" sourceRef="silent" targetRef="stopped"/>
          <userTask id="receive" camunda:candidateGroups="reception"/>
          <sequenceFlow id="f6" sourceRef="receive" targetRef="end"/>
          <endEvent id="end"/>
          <endEvent id="stopped">%s</endEvent>
          <subProcess id="withdrawing" triggeredByEvent="true">
            <startEvent id="withdrawal"><messageEventDefinition messageRef="wd"/></startEvent>
            <sequenceFlow id="w1" sourceRef="withdrawal" targetRef="withdrawn"/>
            <endEvent id="withdrawn"/>
          </subProcess>
          """
              .formatted(property("clock", "PAUSE"), property("status", "STOPPED")));

  static final String SERVICES =
      Bpmn.process(
          """
          <startEvent id="start"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="look-up"/>
          <serviceTask id="look-up" camunda:delegateExpression="${registry}">%s</serviceTask>
          <sequenceFlow id="f2" sourceRef="look-up" targetRef="found"/>
          <exclusiveGateway id="found" default="f4"/>
          <sequenceFlow id="f3" sourceRef="found" targetRef="issue">
            <conditionExpression xsi:type="tFormalExpression">${landLookup == 'FOUND'}</conditionExpression>
          </sequenceFlow>
          <sequenceFlow id="f4" sourceRef="found" targetRef="tell"/>
          <serviceTask id="issue" camunda:delegateExpression="${issueResult}">%s</serviceTask>
          <serviceTask id="tell" camunda:delegateExpression="${notify}">%s</serviceTask>
          <sequenceFlow id="f5" sourceRef="issue" targetRef="end"/>
          <sequenceFlow id="f6" sourceRef="tell" targetRef="end"/>
          <endEvent id="end"/>
          """
              .formatted(
                  property("registry", "land"),
                  property("result", "permit"),
                  property("message", "not-found")));

  static final String ENDLESS =
      Bpmn.process(
          """
          <startEvent id="start"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="again"/>
          <exclusiveGateway id="again"/>
          <sequenceFlow id="f2" sourceRef="again" targetRef="tell"/>
          <serviceTask id="tell" camunda:delegateExpression="${notify}">%s</serviceTask>
          <sequenceFlow id="f3" sourceRef="tell" targetRef="again"/>
          """
              .formatted(property("message", "once more")));

  static final String ENDLESS_LATER =
      ENDLESS.replace(
          "<sequenceFlow id=\"f1\" sourceRef=\"start\" targetRef=\"again\"/>",
          """
          <sequenceFlow id="f0" sourceRef="start" targetRef="later"/>
          <intermediateCatchEvent id="later"><timerEventDefinition>
            <timeDuration>PT1M</timeDuration>
          </timerEventDefinition></intermediateCatchEvent>
          <sequenceFlow id="f1" sourceRef="later" targetRef="again"/>
          """);

  static final String CALLS_ITSELF =
      Bpmn.around(
          "<callActivity id=\"x\" calledElement=\"p\" camunda:calledElementBinding=\"deployment\"/>");

  /** Each timer that fires leaves twelve tokens where there was one. */
  static final String SPLITS_LATER =
      Bpmn.process(
          """
          <startEvent id="start"/>
          <sequenceFlow id="f0" sourceRef="start" targetRef="again"/>
          <exclusiveGateway id="again"/>
          <sequenceFlow id="f1" sourceRef="again" targetRef="pause"/>
          <intermediateCatchEvent id="pause"><timerEventDefinition>
            <timeDuration>PT1M</timeDuration>
          </timerEventDefinition></intermediateCatchEvent>
          <sequenceFlow id="f2" sourceRef="pause" targetRef="split"/>
          <parallelGateway id="split"/>
          """
              + IntStream.range(0, 12)
                  .mapToObj(
                      "<sequenceFlow id='b%1$d' sourceRef='split' targetRef='again'/>"::formatted)
                  .collect(Collectors.joining()));

  private Models() {}

  private static String property(String name, String value) {
    return """
        <extensionElements><camunda:properties>
          <camunda:property name="%s" value="%s"/>
        </camunda:properties></extensionElements>\
        """
        .formatted(name, value);
  }
}
