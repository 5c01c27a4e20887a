package vn.thutuc.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Models that would run for ever or fill the memory, by name. */
final class RunawayModels {

  static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put("endless loop", Models.ENDLESS);
    ALL.put("calls itself", Models.CALLS_ITSELF);
    ALL.put("instances by literal", many("<loopCardinality>100000</loopCardinality>"));
    ALL.put("instances by variable", many("<loopCardinality>${number}</loopCardinality>"));
    ALL.put("instances in instances", nested(3));
    ALL.put("doubling tokens", doubling());
    ALL.put("signal to itself", signals());
    ALL.put("timer of no time", timer());
  }

  private RunawayModels() {}

  private static String many(String cardinality) {
    return Bpmn.around(
        "<userTask id=\"x\"><multiInstanceLoopCharacteristics>"
            + cardinality
            + "</multiInstanceLoopCharacteristics></userTask>");
  }

  /** Twenty times twenty times twenty. */
  private static String nested(int levels) {
    String inner = "<startEvent id=\"s0\"/>";
    for (int i = 1; i <= levels; i++) {
      inner =
          "<startEvent id=\"s%1$d\"/><sequenceFlow id=\"n%1$d\" sourceRef=\"s%1$d\" targetRef=\"x%1$d\"/>"
                  .formatted(i)
              + "<subProcess id=\"x%d\"><multiInstanceLoopCharacteristics>".formatted(i)
              + "<loopCardinality>20</loopCardinality></multiInstanceLoopCharacteristics>"
              + inner
              + "</subProcess>";
    }
    return Bpmn.process(inner);
  }

  private static String doubling() {
    return Bpmn.process(
        """
        <startEvent id="start"/>
        <sequenceFlow id="f1" sourceRef="start" targetRef="x"/>
        <parallelGateway id="fork"/>
        <exclusiveGateway id="x"/>
        <sequenceFlow id="f2" sourceRef="x" targetRef="fork"/>
        <sequenceFlow id="f3" sourceRef="fork" targetRef="x"/>
        <sequenceFlow id="f4" sourceRef="fork" targetRef="x"/>
        """);
  }

  private static String signals() {
    return Bpmn.process(
        "<signal id=\"s\" name=\"again\"/>",
        """
        <startEvent id="start"/>
        <sequenceFlow id="f1" sourceRef="start" targetRef="x"/>
        <intermediateThrowEvent id="x"><signalEventDefinition signalRef="s"/></intermediateThrowEvent>
        <subProcess id="sub" triggeredByEvent="true">
          <startEvent id="heard" isInterrupting="false"><signalEventDefinition signalRef="s"/></startEvent>
          <sequenceFlow id="f2" sourceRef="heard" targetRef="tell"/>
          <intermediateThrowEvent id="tell"><signalEventDefinition signalRef="s"/></intermediateThrowEvent>
        </subProcess>
        """);
  }

  private static String timer() {
    return Bpmn.around(
        "<intermediateCatchEvent id=\"x\"><timerEventDefinition><timeDuration>PT0S</timeDuration>"
            + "</timerEventDefinition></intermediateCatchEvent>");
  }
}
