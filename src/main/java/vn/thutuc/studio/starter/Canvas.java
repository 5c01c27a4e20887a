package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Places elements from left to right on a main line, and ways aside on rows above and below it. */
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

  /** The next element of the main line. */
  void main(Shape unplaced) {
    put(unplaced, next, 0);
    next += size(unplaced.tag())[0] + GAP;
  }

  /** An element aside: on the row so many below the main line, so far to the right of another. */
  void aside(String beside, int rows, int shift, Shape unplaced) {
    int[] size = size(unplaced.tag());
    put(unplaced, shape(beside).box().middleX() - size[0] / 2 + shift, rows);
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
   * Draws from the side that faces the target: straight on one row or column, else round one
   * corner.
   *
   * @param variable the variable that opens the way; empty for the way taken otherwise
   */
  void line(String from, String to, String variable, String name) {
    Shape.Box a = shape(from).box();
    Shape.Box b = shape(to).box();
    lines.add(new Shape.Line(from, to, variable, name, points(a, b)));
  }

  private static List<int[]> points(Shape.Box a, Shape.Box b) {
    if (a.middleY() == b.middleY()) {
      boolean onward = a.x() < b.x();
      return List.of(
          new int[] {onward ? a.right() : a.x(), a.middleY()},
          new int[] {onward ? b.x() : b.right(), b.middleY()});
    }
    boolean down = a.middleY() < b.middleY();
    int leaving = down ? a.bottom() : a.y();
    if (a.middleX() == b.middleX()) {
      return List.of(
          new int[] {a.middleX(), leaving}, new int[] {b.middleX(), down ? b.y() : b.bottom()});
    }
    return List.of(
        new int[] {a.middleX(), leaving},
        new int[] {a.middleX(), b.middleY()},
        new int[] {b.middleX() > a.middleX() ? b.x() : b.right(), b.middleY()});
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
