package vn.thutuc.studio.starter;

import java.util.List;
import java.util.Map;

/**
 * One element of a draft diagram with its place, in pixels.
 *
 * @param tag the BPMN element
 * @param attributes beside id and name
 * @param properties the product's own, in their order
 * @param inner what stands inside the element, ready as XML
 */
record Shape(
    String tag,
    String id,
    String name,
    Map<String, String> attributes,
    Map<String, String> properties,
    String documentation,
    String inner,
    Box box) {

  /** Where it stands. */
  record Box(int x, int y, int width, int height) {

    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }

    int middleX() {
      return x + width / 2;
    }

    int middleY() {
      return y + height / 2;
    }
  }

  /** A sequence flow; without a condition it is the way taken otherwise. */
  record Line(String from, String to, String variable, String name, List<int[]> points) {

    String id() {
      return "flow-" + from + "-to-" + to;
    }
  }
}
