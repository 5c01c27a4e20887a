package vn.thutuc.reform.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes mined ways as BPMN with a plain picture: steps in rows, in the order they usually come.
 */
final class MinedDiagram {

  private static final int PER_ROW = 8;

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
      xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
      xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
      xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="urn:mined" id="mined">
      <process id="Mined" isExecutable="false">
      """;

  private final Miner.Graph graph;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, int[]> boxes = new LinkedHashMap<>();
  private final StringBuilder process = new StringBuilder();
  private final StringBuilder picture = new StringBuilder();
  private final List<String[]> flows = new ArrayList<>();

  private MinedDiagram(Miner.Graph graph) {
    this.graph = graph;
  }

  static byte[] write(Miner.Graph graph) {
    return new MinedDiagram(graph).text().getBytes(UTF_8);
  }

  private String text() {
    element("startEvent", "Start", "", 0, 0);
    int row = 0;
    for (int i = 0; i < graph.activities().size(); i++) {
      row = i / PER_ROW;
      step(graph.activities().get(i), 1 + i % PER_ROW, row);
    }
    element("endEvent", "End", "", PER_ROW + 1, row);
    gateway("Start", "S_", arcs(Miner.START, false), 0, 0);
    gateway("End", "J_", arcs(Miner.END, true), PER_ROW + 1, row);
    graph.arcs().keySet().forEach(arc -> flow(out(arc.from()), in(arc.to())));
    flows.forEach(this::write);
    return HEAD
        + process
        + "</process>\n"
        + "<bpmndi:BPMNDiagram id=\"d\"><bpmndi:BPMNPlane id=\"p\" bpmnElement=\"Mined\">\n"
        + picture
        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n</definitions>\n";
  }

  private void step(String activity, int column, int row) {
    String id = id(activity);
    element("task", id, activity, column, row);
    gateway(id, "J_", arcs(activity, true), column, row);
    gateway(id, "S_", arcs(activity, false), column, row);
  }

  private long arcs(String activity, boolean incoming) {
    return graph.arcs().keySet().stream()
        .filter(arc -> (incoming ? arc.to() : arc.from()).equals(activity))
        .count();
  }

  private void gateway(String id, String prefix, long count, int column, int row) {
    if (count < 2) {
      return;
    }
    element("exclusiveGateway", prefix + id, "", column, row);
    boolean before = prefix.equals("J_");
    flow(before ? prefix + id : id, before ? id : prefix + id);
  }

  private String out(String activity) {
    String id = activity.equals(Miner.START) ? "Start" : id(activity);
    return boxes.containsKey("S_" + id) ? "S_" + id : id;
  }

  private String in(String activity) {
    String id = activity.equals(Miner.END) ? "End" : id(activity);
    return boxes.containsKey("J_" + id) ? "J_" + id : id;
  }

  private void flow(String from, String to) {
    flows.add(new String[] {from, to});
  }

  /** An id people can read; a number is added when two names give the same. */
  private String id(String activity) {
    String known = ids.get(activity);
    if (known != null) {
      return known;
    }
    String plain =
        Normalizer.normalize(activity.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    String id = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "A_" + plain : plain;
    String free = id;
    for (int i = 2; ids.containsValue(free) || free.equals("Start") || free.equals("End"); i++) {
      free = id + "_" + i;
    }
    ids.put(activity, free);
    return free;
  }

  private void element(String tag, String id, String name, int column, int row) {
    process.append("<").append(tag).append(" id=\"").append(id).append("\" name=\"");
    process.append(escaped(name)).append("\"/>\n");
    boolean gateway = tag.endsWith("Gateway");
    int shift = !gateway ? 0 : id.startsWith("J_") ? -70 : 110;
    int width = tag.equals("task") ? 100 : gateway ? 50 : 36;
    int height = tag.equals("task") ? 80 : width;
    int x = 100 + column * 280 + shift;
    int y = 140 - height / 2 + row * 180;
    boxes.put(id, new int[] {x, y, width, height});
    picture.append(
        String.format(
            "<bpmndi:BPMNShape id=\"sh_%s\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"%d\""
                + " width=\"%d\" height=\"%d\"/></bpmndi:BPMNShape>\n",
            id, id, x, y, width, height));
  }

  private void write(String[] ends) {
    String id = ends[0] + "-" + ends[1];
    process.append(
        String.format(
            "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"/>\n", id, ends[0], ends[1]));
    int[] from = boxes.get(ends[0]);
    int[] to = boxes.get(ends[1]);
    picture.append(
        String.format(
            "<bpmndi:BPMNEdge id=\"ed_%s\" bpmnElement=\"%s\"><di:waypoint x=\"%d\" y=\"%d\"/>"
                + "<di:waypoint x=\"%d\" y=\"%d\"/></bpmndi:BPMNEdge>\n",
            id, id, from[0] + from[2], from[1] + from[3] / 2, to[0], to[1] + to[3] / 2));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
