package vn.thutuc.engine;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A place in a model where a stock engine runs code: security.md's sites, each leaving a file.
 *
 * @param site where the code sits
 * @param model the model; {@code CODE} stands for the expression
 */
record Attack(String site, String model) {

  private static final String NEW_FILE =
      "''.getClass().forName('java.io.File').getConstructor(''.getClass())"
          + ".newInstance('%s').createNewFile()";

  /** The model with code that makes the file. */
  String aimedAt(Path file) {
    return model.replace("CODE", NEW_FILE.formatted(file));
  }

  @Override
  public String toString() {
    return site;
  }

  static Stream<Attack> onExpressions() {
    return Stream.of(
        around("service task expression", "<serviceTask id='x' camunda:expression='${CODE}'/>"),
        around(
            "service task delegate", "<serviceTask id='x' camunda:delegateExpression='${CODE}'/>"),
        around("assignee", "<userTask id='x' camunda:assignee='${CODE}'/>"),
        around("candidate groups", "<userTask id='x' camunda:candidateGroups='${CODE}'/>"),
        around("task name", "<userTask id='x' name='${CODE}'/>"),
        around(
            "documentation", "<userTask id='x'><documentation>${CODE}</documentation></userTask>"),
        around("due date", "<userTask id='x' camunda:dueDate='${CODE}'/>"),
        around("priority", "<userTask id='x' camunda:priority='${CODE}'/>"),
        around(
            "job priority",
            "<userTask id='x' camunda:asyncBefore='true' camunda:jobPriority='${CODE}'/>"),
        around(
            "retry cycle",
            "<userTask id='x' camunda:asyncBefore='true'><extensionElements><camunda:failedJobRetryTimeCycle>${CODE}</camunda:failedJobRetryTimeCycle></extensionElements></userTask>"),
        around("called element", "<callActivity id='x' calledElement='${CODE}'/>"),
        around("decision", "<businessRuleTask id='x' camunda:decisionRef='${CODE}'/>"),
        around(
            "external topic",
            "<serviceTask id='x' camunda:type='external' camunda:topic='${CODE}'/>"),
        around(
            "shell",
            "<serviceTask id='x' camunda:type='shell'><extensionElements><camunda:field name='command' stringValue='touch'/></extensionElements></serviceTask>"),
        around(
            "collection",
            "<userTask id='x'><multiInstanceLoopCharacteristics camunda:collection='${CODE}' camunda:elementVariable='e'/></userTask>"),
        around(
            "loop cardinality",
            "<userTask id='x'><multiInstanceLoopCharacteristics><loopCardinality>${CODE}</loopCardinality></multiInstanceLoopCharacteristics></userTask>"),
        around(
            "timer",
            "<intermediateCatchEvent id='x'><timerEventDefinition><timeDuration>${CODE}</timeDuration></timerEventDefinition></intermediateCatchEvent>"),
        around(
            "task listener",
            "<userTask id='x'><extensionElements><camunda:taskListener event='create' expression='${CODE}'/></extensionElements></userTask>"),
        around(
            "execution listener",
            "<userTask id='x'><extensionElements><camunda:executionListener event='start' expression='${CODE}'/></extensionElements></userTask>"),
        around(
            "listener script",
            "<userTask id='x'><extensionElements><camunda:executionListener event='start'><camunda:script scriptFormat='juel'>${CODE}</camunda:script></camunda:executionListener></extensionElements></userTask>"),
        around(
            "script task",
            "<scriptTask id='x' scriptFormat='juel'><script>${CODE}</script></scriptTask>"),
        around(
            "input parameter",
            "<userTask id='x'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>${CODE}</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>"),
        around("old namespace", "<serviceTask id='x' activiti:expression='${CODE}'/>"),
        around("other prefix", "<serviceTask id='x' odd:expression='${CODE}'/>"),
        around("deferred syntax", "<userTask id='x' name='#{CODE}'/>"),
        around(
            "form field",
            "<userTask id='x'><extensionElements><camunda:formData><camunda:formField id='f' type='string' defaultValue='${CODE}'/></camunda:formData></extensionElements></userTask>"),
        new Attack(
            "flow condition",
            Bpmn.process(
                "<startEvent id='start'/><exclusiveGateway id='x'/><sequenceFlow id='f1' sourceRef='start' targetRef='x'/><sequenceFlow id='f2' sourceRef='x' targetRef='end'><conditionExpression xsi:type='tFormalExpression'>${CODE}</conditionExpression></sequenceFlow><endEvent id='end'/>")),
        new Attack(
            "message name",
            Bpmn.process(
                "<message id='m' name=\"${CODE}\"/>",
                Bpmn.line(
                    "x",
                    "<intermediateCatchEvent id='x'><messageEventDefinition messageRef='m'/></intermediateCatchEvent>"))));
  }

  static Stream<Attack> onEngineItself() {
    return Stream.of(
        around("execution", "<userTask id='x' name='${execution}'/>"),
        around("engine services", "<userTask id='x' name='${execution.processEngineServices}'/>"),
        around("task", "<userTask id='x' name='${task}'/>"),
        around("unknown bean", "<serviceTask id='x' camunda:delegateExpression='${dataSource}'/>"),
        around("rules as a service", "<serviceTask id='x' camunda:delegateExpression='${rules}'/>"),
        around(
            "service as a rule",
            "<businessRuleTask id='x' camunda:delegateExpression='${notify}'/>"),
        around("java class", "<serviceTask id='x' camunda:class='java.lang.Object'/>"),
        around(
            "listener class",
            "<userTask id='x'><extensionElements><camunda:taskListener event='create' class='java.lang.Object'/></extensionElements></userTask>"),
        around("function", "<userTask id='x' name='${now()}'/>"),
        around(
            "latest binding",
            "<businessRuleTask id='x' camunda:decisionRef='d' camunda:decisionRefBinding='latest'/>"),
        around("send task", "<sendTask id='x' camunda:delegateExpression='${notify}'/>"),
        around("receive task", "<receiveTask id='x'/>"),
        around(
            "validator class",
            "<userTask id='x'><extensionElements><camunda:formData><camunda:formField id='f' type='string'><camunda:validation><camunda:constraint name='validator' config='java.lang.Object'/></camunda:validation></camunda:formField></camunda:formData></extensionElements></userTask>"),
        around(
            "connector",
            "<serviceTask id='x'><extensionElements><camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector></extensionElements></serviceTask>"),
        around(
            "deep nesting",
            "<userTask id='x' name='${" + "(".repeat(30) + "1" + ")".repeat(30) + "}'/>"),
        around("long text", "<userTask id='x' name='${" + "1+".repeat(600) + "1}'/>"));
  }

  private static Attack around(String site, String element) {
    return new Attack(
        site,
        Bpmn.around(
            element.replace("='${CODE}'", "=\"${CODE}\"").replace("='#{CODE}'", "=\"#{CODE}\"")));
  }
}
