package vn.thutuc.studio.splice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JsonPointer;

/** Where in a text everything stands that it says. */
final class Layout {

  private final String text;
  private final @Nullable Node root;
  private final Values values;

  private Layout(String text, @Nullable Node root) {
    this.text = text;
    this.root = root;
    this.values = isJson(root) ? Values.JSON : Values.YAML;
  }

  /**
   * The text must be readable.
   *
   * @throws NotSplicable if it is JSON no reader of YAML takes, such as one indented by tabs
   */
  static Layout of(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new Layout(text, new Compose(settings).composeString(text).orElse(null));
    } catch (YamlEngineException unreadable) {
      throw new NotSplicable(String.valueOf(unreadable.getMessage()));
    }
  }

  /** How new values are written here. */
  Values values() {
    return values;
  }

  String text() {
    return text;
  }

  /** The node at a place that is there. */
  Node node(JsonPointer place) {
    Node node = root;
    for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
      String name = rest.getMatchingProperty();
      int index = rest.getMatchingIndex();
      node =
          node instanceof MappingNode map
              ? entry(map, name).map(NodeTuple::getValueNode).orElse(null)
              : node instanceof SequenceNode list && index < list.getValue().size()
                  ? list.getValue().get(index)
                  : null;
    }
    if (node == null) {
      throw new NotSplicable("Nothing at " + place);
    }
    return node;
  }

  static Optional<NodeTuple> entry(MappingNode map, String key) {
    return map.getValue().stream().filter(tuple -> key(tuple).equals(key)).findFirst();
  }

  static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> some && some.getFlowStyle() == FlowStyle.FLOW;
  }

  private static boolean isJson(@Nullable Node root) {
    return root instanceof MappingNode map
        && isFlow(map)
        && !map.getValue().isEmpty()
        && map.getValue().get(0).getKeyNode() instanceof ScalarNode key
        && key.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
  }

  /** Whether something above the place, or the place itself, is written in brackets. */
  boolean isInFlow(JsonPointer place) {
    for (JsonPointer at = place; at != null; at = at.head()) {
      if (isFlow(node(at))) {
        return true;
      }
    }
    return false;
  }

  int start(Node node) {
    return offset(node.getStartMark());
  }

  /** Behind the last character that says something; blank lines and comments are not part of it. */
  int end(Node node) {
    if (node instanceof MappingNode map && !isFlow(map)) {
      return end(last(map.getValue()).getValueNode());
    }
    if (node instanceof SequenceNode list && !isFlow(list)) {
      return end(last(list.getValue()));
    }
    int end = offset(node.getEndMark());
    int start = start(node);
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The end of the line a place is on. */
  int lineEnd(int place) {
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end;
  }

  int lineStart(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  /** How many blanks stand before a place for something to begin below it in the same column. */
  String indent(int place) {
    return " ".repeat(place - lineStart(place));
  }

  /** Where the dash of an item is; nothing where something else stands between. */
  OptionalInt dash(SequenceNode list, int index) {
    int at = start(list.getValue().get(index)) - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean here = at >= 0 && text.charAt(at) == '-';
    return here ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** Behind the colon or dash the value of a place belongs to. */
  int slot(JsonPointer place) {
    Node above = node(place.head());
    if (above instanceof MappingNode map) {
      Node key = entry(map, Trees.key(place)).orElseThrow().getKeyNode();
      return text.indexOf(':', offset(key.getEndMark())) + 1;
    }
    OptionalInt dash = dash((SequenceNode) above, Trees.index(place));
    return dash.orElseThrow(() -> new NotSplicable("An item without a dash")) + 1;
  }

  /** The text with two neighbours of a list in each other's place, and what is on their lines. */
  String swapped(JsonPointer place, int index) {
    if (!(node(place) instanceof SequenceNode list) || index + 1 >= list.getValue().size()) {
      throw new NotSplicable("No two items at " + place);
    }
    boolean lines = !isInFlow(place);
    List<Node> items = list.getValue();
    int from = start(items.get(index));
    int to = lines ? lineEnd(end(items.get(index))) : end(items.get(index));
    int from2 = start(items.get(index + 1));
    int to2 = lines ? lineEnd(end(items.get(index + 1))) : end(items.get(index + 1));
    return text.substring(0, from)
        + text.substring(from2, to2)
        + text.substring(to, from2)
        + text.substring(from, to)
        + text.substring(to2);
  }

  private int offset(Optional<Mark> mark) {
    int points = mark.orElseThrow().getIndex();
    return text.offsetByCodePoints(0, Math.min(points, text.codePointCount(0, text.length())));
  }

  private static <T> T last(List<T> items) {
    return items.get(items.size() - 1);
  }
}
