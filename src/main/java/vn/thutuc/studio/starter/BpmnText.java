package vn.thutuc.studio.starter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a laid-out diagram as BPMN 2.0 with the properties of the vocabulary. */
final class BpmnText {

  private static final int LONGEST = 9_000;

  /** What stands higher stands above the main line. */
  private static final int TOP_ROW = 60;

  private final String key;
  private final String name;
  private final Canvas canvas;
  private final StringBuilder xml = new StringBuilder();

  BpmnText(String key, String name, Canvas canvas) {
    this.key = key;
    this.name = name;
    this.canvas = canvas;
  }

  String write() {
    xml.append(DraftFiles.content("head.xml").replace("KEY", key).replace("NAME", escaped(name)));
    canvas.shapes().forEach(this::element);
    canvas.lines().forEach(this::flow);
    xml.append(DraftFiles.content("withdrawal.xml").replace("KEY", key));
    canvas.shapes().forEach(this::picture);
    canvas.lines().forEach(this::edge);
    return xml.append("    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>\n</bpmn:definitions>\n")
        .toString();
  }

  private void element(Shape shape) {
    xml.append("    <bpmn:").append(shape.tag()).append(attribute("id", shape.id()));
    xml.append(attribute("name", shape.name()));
    new TreeMap<>(shape.attributes()).forEach((at, value) -> xml.append(attribute(at, value)));
    List<Shape.Line> leaving = lines(line -> line.from().equals(shape.id()));
    if (shape.tag().equals("exclusiveGateway")) {
      leaving.stream()
          .filter(line -> line.variable().isEmpty())
          .forEach(line -> xml.append(attribute("default", line.id())));
    }
    xml.append(">\n");
    if (!shape.documentation().isEmpty()) {
      String words = PlainText.brief(shape.documentation(), LONGEST);
      xml.append("      <bpmn:documentation>")
          .append(escaped(words))
          .append("</bpmn:documentation>\n");
    }
    properties(shape.properties());
    lines(line -> line.to().equals(shape.id()))
        .forEach(
            line ->
                xml.append("      <bpmn:incoming>").append(line.id()).append("</bpmn:incoming>\n"));
    leaving.forEach(
        line -> xml.append("      <bpmn:outgoing>").append(line.id()).append("</bpmn:outgoing>\n"));
    if (!shape.inner().isEmpty()) {
      xml.append("      ").append(shape.inner()).append('\n');
    }
    xml.append("    </bpmn:").append(shape.tag()).append(">\n");
  }

  private void properties(Map<String, String> properties) {
    if (properties.isEmpty()) {
      return;
    }
    xml.append("      <bpmn:extensionElements>\n        <camunda:properties>\n");
    properties.forEach(
        (property, value) ->
            xml.append("          <camunda:property")
                .append(attribute("name", property))
                .append(attribute("value", value))
                .append(" />\n"));
    xml.append("        </camunda:properties>\n      </bpmn:extensionElements>\n");
  }

  private void flow(Shape.Line line) {
    xml.append("    <bpmn:sequenceFlow").append(attribute("id", line.id()));
    if (!line.name().isEmpty()) {
      xml.append(attribute("name", line.name()));
    }
    xml.append(attribute("sourceRef", line.from())).append(attribute("targetRef", line.to()));
    if (line.variable().isEmpty()) {
      xml.append(" />\n");
    } else {
      xml.append(">\n      <bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${")
          .append(line.variable())
          .append("}</bpmn:conditionExpression>\n    </bpmn:sequenceFlow>\n");
    }
  }

  private void picture(Shape shape) {
    Shape.Box box = shape.box();
    xml.append("      <bpmndi:BPMNShape")
        .append(attribute("id", shape.id() + "-shape"))
        .append(attribute("bpmnElement", shape.id()))
        .append(shape.tag().equals("exclusiveGateway") ? attribute("isMarkerVisible", "true") : "")
        .append(">\n        <dc:Bounds")
        .append(attribute("x", String.valueOf(box.x())))
        .append(attribute("y", String.valueOf(box.y())))
        .append(attribute("width", String.valueOf(box.width())))
        .append(attribute("height", String.valueOf(box.height())))
        .append(" />\n");
    if (shape.tag().equals("exclusiveGateway")) {
      label(box.middleX() + 12, box.y() - 20);
    } else if (shape.tag().equals("endEvent") && box.y() < TOP_ROW) {
      label(box.right() + 6, box.middleY() - 7);
    }
    xml.append("      </bpmndi:BPMNShape>\n");
  }

  /** Beside the lines that go up or down from the element. */
  private void label(int x, int y) {
    xml.append("        <bpmndi:BPMNLabel>\n          <dc:Bounds")
        .append(attribute("x", String.valueOf(x)))
        .append(attribute("y", String.valueOf(y)))
        .append(" width=\"90\" height=\"14\" />\n        </bpmndi:BPMNLabel>\n");
  }

  private void edge(Shape.Line line) {
    xml.append("      <bpmndi:BPMNEdge")
        .append(attribute("id", line.id() + "-edge"))
        .append(attribute("bpmnElement", line.id()))
        .append(">\n");
    for (int[] point : line.points()) {
      xml.append("        <di:waypoint")
          .append(attribute("x", String.valueOf(point[0])))
          .append(attribute("y", String.valueOf(point[1])))
          .append(" />\n");
    }
    xml.append("      </bpmndi:BPMNEdge>\n");
  }

  private List<Shape.Line> lines(java.util.function.Predicate<Shape.Line> which) {
    return canvas.lines().stream().filter(which).toList();
  }

  private static String attribute(String attribute, String value) {
    return " " + attribute + "=\"" + (value.startsWith("${") ? value : escaped(value)) + "\"";
  }

  /**
   * Text of the catalogue as text: no markup, and nothing an engine could take for an expression.
   */
  private static String escaped(String words) {
    return words
        .replace("${", "$ {")
        .replace("#{", "# {")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
