package vn.thutuc.reform.change;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thutuc.studio.fix.ModelPieces;
import vn.thutuc.studio.fix.ModelText;
import vn.thutuc.studio.fix.XmlElement;

/** The shapes and lines of a drawing. */
final class Picture {

  static final double GAP = 30;

  private Picture() {}

  /** What is drawn of an element. */
  static List<XmlElement> of(ModelText model, String id) {
    Predicate<XmlElement> drawn =
        each -> each.local().equals("BPMNShape") || each.local().equals("BPMNEdge");
    return model
        .xml()
        .all()
        .filter(drawn)
        .filter(each -> each.value("bpmnElement").equals(id))
        .toList();
  }

  static Box box(ModelText model, String id) {
    return of(model, id).stream()
        .flatMap(shape -> shape.children("Bounds"))
        .findFirst()
        .map(Picture::box)
        .orElse(new Box(0, 0, 100, 80));
  }

  /** Where everything else is drawn, but its labels and ways. */
  static List<Box> boxes(ModelText model, String without) {
    return model
        .xml()
        .all()
        .filter(each -> each.local().equals("BPMNShape"))
        .filter(each -> !each.value("bpmnElement").equals(without))
        .flatMap(each -> each.children("Bounds"))
        .map(Picture::box)
        .toList();
  }

  private static Box box(XmlElement bounds) {
    return new Box(
        number(bounds, "x"),
        number(bounds, "y"),
        number(bounds, "width"),
        number(bounds, "height"));
  }

  private static double number(XmlElement element, String name) {
    String value = element.value(name);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  static void draw(ModelText model, String like, String id, Box box) {
    XmlElement shape = of(model, like).get(0);
    String bounds = shape.children("Bounds").findFirst().orElseThrow().name();
    String text =
        "<%s id=\"%s-shape\" bpmnElement=\"%s\">%n  <%s x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" />%n</%s>"
            .formatted(
                shape.name(),
                id,
                id,
                bounds,
                figure(box.x()),
                figure(box.y()),
                figure(box.width()),
                figure(box.height()),
                shape.name());
    ModelPieces.after(model, shape, text);
  }

  /** Everything from a place on goes to the right; what reaches over it grows. */
  static void shift(ModelText model, double from, double by) {
    inPlane(model)
        .forEach(
            each -> {
              double x = number(each, "x");
              double right = x + number(each, "width");
              if (x >= from) {
                model.set(each, "x", figure(x + by));
              } else if (each.local().equals("Bounds") && right > from && isFrame(each)) {
                model.set(each, "width", figure(number(each, "width") + by));
              }
            });
  }

  private static boolean isFrame(XmlElement bounds) {
    return number(bounds, "width") > 180;
  }

  private static Stream<XmlElement> inPlane(ModelText model) {
    return model
        .xml()
        .all()
        .filter(each -> each.local().equals("Bounds") || each.local().equals("waypoint"));
  }

  /** Moves a shape, its label with it, to a left edge and the middle of a line. */
  static void place(ModelText model, String id, double left, double middle) {
    Box box = box(model, id);
    double right = left - box.x();
    double down = middle - box.middle();
    of(model, id).stream()
        .flatMap(XmlElement::all)
        .filter(each -> each.local().equals("Bounds"))
        .forEach(
            each -> {
              model.set(each, "x", figure(number(each, "x") + right));
              model.set(each, "y", figure(number(each, "y") + down));
            });
  }

  static void redraw(ModelText model, String way) {
    XmlElement flow = model.byId(way);
    Box from = box(model, flow.value("sourceRef"));
    Box to = box(model, flow.value("targetRef"));
    List<XmlElement> drawn = of(model, way);
    XmlElement like =
        model.xml().all().filter(e -> e.local().equals("BPMNEdge")).findFirst().orElseThrow();
    String point = like.children("waypoint").findFirst().orElseThrow().name();
    String id = drawn.isEmpty() ? way + "-edge" : drawn.get(0).value("id");
    StringBuilder text = new StringBuilder();
    text.append("<%s id=\"%s\" bpmnElement=\"%s\">%n".formatted(like.name(), id, way));
    for (double[] each : line(from, to)) {
      text.append(
          "  <%s x=\"%s\" y=\"%s\" />%n".formatted(point, figure(each[0]), figure(each[1])));
    }
    text.append("</%s>".formatted(like.name()));
    if (drawn.isEmpty()) {
      ModelPieces.after(model, like, text.toString());
    } else {
      ModelPieces.replace(model, drawn.get(0), text.toString());
    }
  }

  /** To the right it goes in corners; back it goes below everything it passes. */
  private static List<double[]> line(Box from, Box to) {
    if (to.x() >= from.right()) {
      double bend = (from.right() + to.x()) / 2;
      return from.middle() == to.middle()
          ? List.of(point(from.right(), from.middle()), point(to.x(), to.middle()))
          : List.of(
              point(from.right(), from.middle()),
              point(bend, from.middle()),
              point(bend, to.middle()),
              point(to.x(), to.middle()));
    }
    double below = Math.max(from.bottom(), to.bottom()) + GAP;
    return List.of(
        point(from.centre(), from.bottom()),
        point(from.centre(), below),
        point(to.centre(), below),
        point(to.centre(), to.bottom()));
  }

  private static double[] point(double x, double y) {
    return new double[] {x, y};
  }

  private static String figure(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
