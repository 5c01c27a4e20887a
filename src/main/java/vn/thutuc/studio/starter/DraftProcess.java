package vn.thutuc.studio.starter;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws the plan as a BPMN diagram of the usual shape: reception with supplement and refusal, the
 * steps of the text, signing, result and return, and withdrawal at any time.
 */
final class DraftProcess {

  private static final String SUPPLEMENT = "supplementNeeded";
  private static final String NOT_RECEIVED = "receptionRefused";
  private static final String REFUSED = "refused";

  private final StepPlan plan;
  private final Canvas canvas = new Canvas();

  private DraftProcess(StepPlan plan) {
    this.plan = plan;
  }

  static String of(String key, String name, StepPlan plan) {
    DraftProcess process = new DraftProcess(plan);
    process.draw();
    return new BpmnText(key, name, process.canvas).write();
  }

  private void draw() {
    canvas.main(event("startEvent", "submitted", Map.of(), plan.applicant(), ""));
    task(
        plan.reception(),
        Map.of("clock", "START", "supplement", SUPPLEMENT, "refusal", NOT_RECEIVED));
    canvas.main(gateway("reception-outcome"));
    plan.middle().forEach(step -> task(step, Map.of()));
    task(plan.signing(), Map.of("refusal", REFUSED));
    canvas.main(gateway("decision"));
    canvas.main(issue());
    task(plan.handover(), Map.of());
    canvas.main(event("endEvent", "result-returned", Map.of("status", "RETURNED"), "", ""));
    mainLine();
    supplement();
    refusal("reception-outcome", "not-received", "NOT_RECEIVED", NOT_RECEIVED);
    refusal("decision", "refusal-returned", "REFUSED", REFUSED);
  }

  private void mainLine() {
    String before = "submitted";
    for (Shape shape : canvas.shapes()) {
      if (!shape.id().equals(before)) {
        canvas.line(before, shape.id());
        before = shape.id();
      }
    }
  }

  private void supplement() {
    Map<String, String> waiting = ordered("waitsFor", "APPLICANT", "clock", "RESET");
    canvas.aside(
        "reception-outcome",
        1,
        0,
        shape("eventBasedGateway", "wait-supplement", Map.of(), waiting, "", ""));
    canvas.aside(
        plan.reception().id(),
        1,
        0,
        event(
            "intermediateCatchEvent",
            "supplement-received",
            waiting,
            "",
            "<bpmn:messageEventDefinition id=\"supplement-received-message\" messageRef=\"message-supplement\" />"));
    canvas.aside(
        "wait-supplement",
        1,
        120,
        event(
            "intermediateCatchEvent",
            "supplement-overdue",
            Map.of(),
            "",
            "<bpmn:timerEventDefinition id=\"supplement-overdue-timer\"><bpmn:timeDate"
                + " xsi:type=\"bpmn:tFormalExpression\">${supplementDue}</bpmn:timeDate></bpmn:timerEventDefinition>"));
    canvas.aside(
        "supplement-overdue",
        1,
        120,
        event("endEvent", "stopped", Map.of("status", "STOPPED"), "", ""));
    canvas.line("reception-outcome", "wait-supplement", SUPPLEMENT, words("way.supplement").vi());
    canvas.line("wait-supplement", "supplement-received");
    canvas.line("supplement-received", plan.reception().id());
    canvas.line("wait-supplement", "supplement-overdue");
    canvas.line("supplement-overdue", "stopped");
  }

  private void refusal(String gateway, String end, String status, String variable) {
    canvas.aside(gateway, -1, 0, event("endEvent", end, Map.of("status", status), "", ""));
    canvas.line(gateway, end, variable, words("way.refusal").vi());
  }

  private void task(DraftStep step, Map<String, String> own) {
    Map<String, String> properties = new LinkedHashMap<>();
    if (!step.nameEn().isEmpty()) {
      properties.put("nameEn", step.nameEn());
    }
    properties.putAll(own);
    Map<String, String> attributes = Map.of("camunda:candidateGroups", step.role());
    canvas.main(
        new Shape(
            "userTask",
            step.id(),
            step.name(),
            attributes,
            properties,
            step.words(),
            "",
            nowhere()));
  }

  private static Shape issue() {
    Map<String, String> attributes = Map.of("camunda:delegateExpression", "${issueResult}");
    return shape(
        "serviceTask", "issue-result", attributes, Map.of("result", DraftNames.result(0)), "", "");
  }

  private static Shape gateway(String id) {
    return shape("exclusiveGateway", id, Map.of(), Map.of(), "", "");
  }

  private static Shape event(
      String tag, String id, Map<String, String> properties, String documentation, String inner) {
    return shape(tag, id, Map.of(), properties, documentation, inner);
  }

  private static Shape shape(
      String tag,
      String id,
      Map<String, String> attributes,
      Map<String, String> own,
      String documentation,
      String inner) {
    var name = words("step." + id);
    Map<String, String> properties = ordered("nameEn", name.en());
    properties.putAll(own);
    return new Shape(tag, id, name.vi(), attributes, properties, documentation, inner, nowhere());
  }

  private static vn.thutuc.rules.Text words(String key) {
    return Note.words("draft." + key);
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static Shape.Box nowhere() {
    return new Shape.Box(0, 0, 0, 0);
  }
}
