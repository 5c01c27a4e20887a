package vn.thutuc.studio.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a step out of a process model: the ways that led to it lead to what came after it, and the
 * drawing loses its shape. Everything else of the file stays as it was.
 */
final class StepCut {

  private static final Set<String> STEPS =
      Set.of(
          "userTask",
          "exclusiveGateway",
          "businessRuleTask",
          "serviceTask",
          "callActivity",
          "task",
          "manualTask",
          "sendTask",
          "receiveTask",
          "scriptTask");

  private final ModelText model;
  private final XmlElement step;

  private StepCut(ModelText model, String id) {
    this.model = model;
    this.step = model.byId(id);
  }

  /**
   * The model without that step.
   *
   * @throws NotMechanical if it is no step with one way out
   */
  static byte[] of(byte[] content, String id) {
    StepCut cut = new StepCut(ModelText.read(content), id);
    cut.cut();
    return cut.model.bytes();
  }

  private void cut() {
    if (!STEPS.contains(step.local())) {
      throw new NotMechanical(step.local());
    }
    List<XmlElement> out = ways("sourceRef", step);
    List<XmlElement> in = ways("targetRef", step);
    if (out.size() != 1 && !in.isEmpty()) {
      throw new NotMechanical("ways out: " + out.size());
    }
    if (in.stream().anyMatch(way -> way.value("sourceRef").equals(step.value("id")))) {
      throw new NotMechanical("a way to itself");
    }
    List<XmlElement> gone = new ArrayList<>(watching());
    Set<XmlElement> lost = new LinkedHashSet<>(out);
    gone.forEach(event -> lost.addAll(ways("sourceRef", event)));
    in.forEach(way -> lead(way, out.get(0)));
    lost.forEach(way -> drop(way, way.equals(first(out)) ? in : List.of()));
    gone.add(step);
    gone.addAll(lost);
    gone.forEach(this::remove);
  }

  private static XmlElement first(List<XmlElement> ways) {
    return ways.get(0);
  }

  private List<XmlElement> ways(String end, XmlElement node) {
    return model
        .xml()
        .all()
        .filter(each -> each.local().equals("sequenceFlow"))
        .filter(each -> each.value(end).equals(node.value("id")))
        .toList();
  }

  /** The events that stand on the step's edge. */
  private List<XmlElement> watching() {
    return model
        .xml()
        .all()
        .filter(each -> each.local().equals("boundaryEvent"))
        .filter(each -> each.value("attachedToRef").equals(step.value("id")))
        .toList();
  }

  /** The way goes on to where the step's own way out went, and is drawn as far. */
  private void lead(XmlElement way, XmlElement on) {
    model.set(way, "targetRef", on.value("targetRef"));
    List<XmlElement> drawn = drawings(way);
    List<XmlElement> further = drawings(on);
    if (drawn.isEmpty() || further.isEmpty()) {
      return;
    }
    List<XmlElement> points = drawn.get(0).children("waypoint").toList();
    String line =
        further.get(0).children("waypoint").map(this::written).collect(Collectors.joining());
    if (!points.isEmpty()) {
      model.patch().insert(points.get(points.size() - 1).end, line);
    }
  }

  private String written(XmlElement point) {
    String text = model.xml().text;
    int from = model.patch().lineStart(point.start);
    boolean alone = from > 0 && text.substring(from, point.start).isBlank();
    return text.substring(alone ? from - 1 : point.start, point.end);
  }

  /** What the way led to names instead of it those that lead there now. */
  private void drop(XmlElement way, List<XmlElement> instead) {
    model
        .xml()
        .all()
        .filter(each -> each.local().equals("incoming"))
        .filter(each -> model.xml().inside(each).equals(way.value("id")))
        .forEach(each -> rename(each, instead));
  }

  private void rename(XmlElement named, List<XmlElement> instead) {
    if (instead.isEmpty()) {
      model.remove(named);
      return;
    }
    String between = "\n" + model.patch().indent(named.start);
    String names =
        instead.stream()
            .map(
                way ->
                    "<"
                        + named.name
                        + ">"
                        + XmlWords.quoted(way.value("id"))
                        + "</"
                        + named.name
                        + ">")
            .collect(Collectors.joining(between));
    model.patch().replace(named.start, named.end, names);
  }

  /** The element, its places in lanes and what is drawn of it. */
  private void remove(XmlElement element) {
    model.remove(element);
    drawings(element).forEach(model::remove);
    model
        .xml()
        .all()
        .filter(each -> each.local().equals("flowNodeRef"))
        .filter(each -> model.xml().inside(each).equals(element.value("id")))
        .forEach(model::remove);
  }

  private List<XmlElement> drawings(XmlElement element) {
    return model
        .xml()
        .all()
        .filter(each -> each.local().equals("BPMNShape") || each.local().equals("BPMNEdge"))
        .filter(each -> each.value("bpmnElement").equals(element.value("id")))
        .toList();
  }
}
