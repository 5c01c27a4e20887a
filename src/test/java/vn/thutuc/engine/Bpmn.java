package vn.thutuc.engine;

/** Writes small models for tests. */
final class Bpmn {

  private Bpmn() {}

  /** A process {@code p} with that body. */
  static String process(String body) {
    return definitions("", "<process id=\"p\" isExecutable=\"true\" %s>%s</process>", body);
  }

  /** A process with things beside it, such as messages. */
  static String process(String beside, String body) {
    return definitions(beside, "<process id=\"p\" isExecutable=\"true\" %s>%s</process>", body);
  }

  /** start → one element with id {@code x} → end. */
  static String around(String element) {
    return process(line("x", element));
  }

  static String line(String id, String element) {
    return "<startEvent id=\"start\"/><sequenceFlow id=\"f1\" sourceRef=\"start\" targetRef=\""
        + id
        + "\"/>"
        + element
        + "<sequenceFlow id=\"f2\" sourceRef=\""
        + id
        + "\" targetRef=\"end\"/><endEvent id=\"end\"/>";
  }

  private static String definitions(String beside, String process, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
            xmlns:activiti="http://activiti.org/bpmn"
            xmlns:odd="http://camunda.org/schema/1.0/bpmn"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            targetNamespace="test">
          %s
          %s
        </definitions>
        """
        .formatted(beside, process.formatted("camunda:historyTimeToLive=\"P1D\"", body));
  }
}
