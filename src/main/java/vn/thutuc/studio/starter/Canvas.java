package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Places elements from left to right on a main line, and ways aside on rows below it. */
final class Canvas {

  private static final int MAIN = 160;
  private static final int ROW = 130;
  private static final int GAP = 50;

  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final List<Shape.Line> lines = new ArrayList<>();
  private int next = 120;

  List<Shape> shapes() {
    return List.copyOf(shapes.values());
  }

  List<Shape.Line> lines() {
    return List.copyOf(lines);
  }

  int right() {
    return next;
  }

  /** The next element of the main line. */
  void main(Shape unplaced) {
    put(unplaced, next, 0);
    next += size(unplaced.tag())[0] + GAP;
  }

  /** An element below another, so many rows down and so far to the right of it. */
  void below(String above, int rows, int shift, Shape unplaced) {
    int[] size = size(unplaced.tag());
    put(unplaced, shape(above).box().middleX() - size[0] / 2 + shift, rows);
  }

  private void put(Shape shape, int x, int rows) {
    int[] size = size(shape.tag());
    int y = MAIN + rows * ROW - size[1] / 2;
    Shape.Box box = new Shape.Box(x, y, size[0], size[1]);
    shapes.put(
        shape.id(),
        new Shape(
            shape.tag(),
            shape.id(),
            shape.name(),
            shape.attributes(),
            shape.properties(),
            shape.documentation(),
            shape.inner(),
            box));
  }

  void line(String from, String to) {
    line(from, to, "", "");
  }

  /**
   * Draws from the side that faces the target: straight on one row, else down and across.
   *
   * @param variable the variable that opens the way; empty for the way taken otherwise
   */
  void line(String from, String to, String variable, String name) {
    Shape.Box a = shape(from).box();
    Shape.Box b = shape(to).box();
    lines.add(new Shape.Line(from, to, variable, name, points(a, b)));
  }

  private static List<int[]> points(Shape.Box a, Shape.Box b) {
    if (a.middleY() == b.middleY() && a.x() < b.x()) {
      return List.of(new int[] {a.right(), a.middleY()}, new int[] {b.x(), b.middleY()});
    }
    if (a.middleX() == b.middleX()) {
      return List.of(new int[] {a.middleX(), a.bottom()}, new int[] {b.middleX(), b.y()});
    }
    if (a.y() < b.y()) {
      return List.of(
          new int[] {a.middleX(), a.bottom()},
          new int[] {a.middleX(), b.middleY()},
          new int[] {b.middleX() > a.middleX() ? b.x() : b.right(), b.middleY()});
    }
    return List.of(
        new int[] {b.middleX() < a.middleX() ? a.x() : a.right(), a.middleY()},
        new int[] {b.middleX(), a.middleY()},
        new int[] {b.middleX(), b.bottom()});
  }

  private Shape shape(String id) {
    return Objects.requireNonNull(shapes.get(id), id);
  }

  private static int[] size(String tag) {
    return switch (tag) {
      case "startEvent", "endEvent", "intermediateCatchEvent" -> new int[] {36, 36};
      case "exclusiveGateway", "eventBasedGateway" -> new int[] {50, 50};
      default -> new int[] {140, 80};
    };
  }
}
