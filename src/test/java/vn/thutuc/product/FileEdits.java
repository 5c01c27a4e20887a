package vn.thutuc.product;

import java.util.List;

/** What a designer does to the house permit's files with a text editor. */
final class FileEdits {

  private FileEdits() {}

  /** The diagram without the review by the head: what led there leads to the signing step. */
  static String withoutReview(String bpmn) {
    String text = bpmn;
    for (String id : List.of("review", "review-decision")) {
      text = without(text, "bpmn:(userTask|exclusiveGateway)", "id", id);
      text = without(text, "bpmndi:BPMNShape", "bpmnElement", id);
    }
    for (String flow :
        List.of(
            "flow-review-to-review-decision",
            "flow-review-decision-to-sign",
            "flow-review-decision-to-appraise")) {
      text = without(text, "bpmn:sequenceFlow", "id", flow);
      text = without(text, "bpmndi:BPMNEdge", "bpmnElement", flow);
    }
    return text.replace("<bpmn:incoming>flow-review-decision-to-appraise</bpmn:incoming>", "")
        .replace(
            "<bpmn:incoming>flow-review-decision-to-sign</bpmn:incoming>",
            "<bpmn:incoming>flow-assessment-decision-to-review</bpmn:incoming>")
        .replace("targetRef=\"review\"", "targetRef=\"sign\"");
  }

  /** The diagram without the site visit: only a consultation can be asked for. */
  static String withoutSiteVisit(String bpmn) {
    String text = without(bpmn, "bpmn:userTask", "id", "site-visit");
    text = without(text, "bpmndi:BPMNShape", "bpmnElement", "site-visit");
    for (String flow : List.of("flow-clarify-to-site-visit", "flow-site-visit-to-clarified")) {
      text = without(text, "bpmn:sequenceFlow", "id", flow);
      text = without(text, "bpmndi:BPMNEdge", "bpmnElement", flow);
      text =
          text.replace("<bpmn:incoming>" + flow + "</bpmn:incoming>", "")
              .replace("<bpmn:outgoing>" + flow + "</bpmn:outgoing>", "");
    }
    return text;
  }

  /** Consultation and appraisal in half a day each. */
  static String withShorterSteps(String bpmn) {
    return bpmn.replaceFirst("value=\"P2D\"", "value=\"PT4H\"")
        .replaceFirst("value=\"PT12H\"", "value=\"PT4H\"");
  }

  /** The table of conditions with one more column and row: houses over 36 m fail. */
  static String withHeightRow(String dmn) {
    int inputs = dmn.split("<input id", -1).length - 1;
    String row =
        """
        <rule id="height-1">
        <description>nd217-61-64 | Nhà cao quá 36 m | The house is higher than 36 m</description>
        %s<inputEntry id="height-in"><text>&gt; 36</text></inputEntry>
        <outputEntry id="height-out"><text>"HEIGHT"</text></outputEntry>
        </rule>
        """
            .formatted(blanks(inputs));
    return dmn.replaceFirst(
            "<output ",
            """
            <input id="height" label="Chiều cao"><inputExpression id="height-expression"
            typeRef="number"><text>height</text></inputExpression></input><output \
            """)
        .replace("<outputEntry", "<inputEntry><text>-</text></inputEntry><outputEntry")
        .replaceAll("<inputEntry><text>", "<inputEntry id=\"blank-ROW\"><text>")
        .replace("</decisionTable>", row + "</decisionTable>");
  }

  /** Gives each {@code blank-ROW} a number of its own. */
  static String numbered(String dmn) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String part : dmn.split("blank-ROW", -1)) {
      text.append(number == 0 ? "" : "blank-" + number).append(part);
      number++;
    }
    return text.toString();
  }

  private static String blanks(int count) {
    return "<inputEntry id=\"blank-ROW\"><text>-</text></inputEntry>\n".repeat(count);
  }

  private static String without(String text, String element, String attribute, String value) {
    String open = "<" + element + " [^>]*\\b" + attribute + "=\"" + value + "\"[^>]*";
    String tag = element.replace("(userTask|exclusiveGateway)", "(?:userTask|exclusiveGateway)");
    return text.replaceAll(open + "/>\\s*", "")
        .replaceAll("(?s)" + open + "(?<!/)>.*?</" + tag + ">\\s*", "");
  }
}
