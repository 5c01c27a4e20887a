package vn.thutuc.studio.splice;

import java.util.Arrays;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Writes a value in the place of another, in the style of the old one where that can be. */
final class Replacing {

  private final Layout layout;
  private final Values values;

  Replacing(Layout layout) {
    this.layout = layout;
    this.values = layout.values();
  }

  Splice replace(JsonPointer place, JsonNode value) {
    Node node = layout.node(place);
    boolean lines = node instanceof CollectionNode<?> && !Layout.isFlow(node);
    if (node instanceof ScalarNode scalar && value.isValueNode()) {
      return scalar(scalar, value);
    } else if (!lines) {
      int from = layout.start(node);
      int to = layout.end(node);
      return new Splice(from, to, gap(from, to) + values.inline(value));
    } else if (isNoted(layout.start(node), layout.end(node))) {
      throw new NotSplicable("A comment would be lost");
    }
    return whole(place, value);
  }

  /**
   * Anything in the place of a list or a map: on the line of its key, above notes that stood
   * between.
   */
  Splice whole(JsonPointer place, JsonNode value) {
    Node node = layout.node(place);
    int from = layout.start(node);
    int slot = layout.slot(place);
    String between = layout.text().substring(slot, from);
    String notes = between.contains("#") ? between.stripTrailing() : "";
    return new Splice(slot, layout.end(node), " " + values.inline(value) + notes);
  }

  /** Whether a comment may stand in it; a sign between quotes is taken for one, which is safe. */
  private boolean isNoted(int from, int to) {
    String words = layout.text().substring(from, to);
    return words.lines().anyMatch(line -> line.matches("\\s*#.*|.*\\s#.*"));
  }

  private Splice scalar(ScalarNode scalar, JsonNode value) {
    int from = layout.start(scalar);
    int to = layout.end(scalar);
    ScalarStyle style = scalar.getScalarStyle();
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    if (block && value.isString()) {
      String head = layout.text().substring(from, layout.lineEnd(from));
      String body = layout.text().substring(Math.min(layout.lineEnd(from) + 1, to), to);
      return new Splice(from, to, BlockScalars.write(value.asString(), style, head, body));
    }
    return new Splice(from, to, gap(from, to) + values.scalar(value, style));
  }

  private String gap(int from, int to) {
    return from == to ? gap(from) : "";
  }

  /** A blank where a value comes right behind a colon or a dash. */
  private String gap(int place) {
    char before = place == 0 ? ' ' : layout.text().charAt(place - 1);
    return Arrays.asList(':', '-', ',').contains(before) ? " " : "";
  }
}
