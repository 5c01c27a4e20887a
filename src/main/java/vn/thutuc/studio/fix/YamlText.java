package vn.thutuc.studio.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML or JSON text changed in place: entries and items come and go, comments and the order of
 * everything else stay.
 */
final class YamlText {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(500_000).build();

  private final String text;
  private final Patch patch;
  private final Node root;

  private YamlText(String text, Node root) {
    this.text = text;
    this.patch = new Patch(text);
    this.root = root;
  }

  /**
   * @throws NotMechanical if it cannot be read
   */
  static YamlText read(byte @Nullable [] content) {
    String text = content == null ? "" : new String(content, UTF_8);
    try {
      return new YamlText(
          text,
          new Compose(SETTINGS)
              .composeString(text)
              .orElseThrow(() -> new NotMechanical("an empty file")));
    } catch (YamlEngineException unreadable) {
      throw new NotMechanical("no YAML");
    }
  }

  byte[] bytes() {
    return patch.apply().getBytes(UTF_8);
  }

  Node root() {
    return root;
  }

  /** The node at the end of a way of keys. */
  Optional<Node> at(String... keys) {
    Node node = root;
    for (String key : keys) {
      Optional<Node> next = entry(node, key).map(NodeTuple::getValueNode);
      if (next.isEmpty()) {
        return next;
      }
      node = next.get();
    }
    return Optional.of(node);
  }

  /**
   * The node a finding names, as in {@code documents[0].name}.
   *
   * @throws NotMechanical if nothing is there
   */
  Node byPlace(String place) {
    Node node = root;
    for (String part : place.isEmpty() ? new String[0] : place.split("[.\\[]")) {
      Node in = node;
      node =
          part.endsWith("]")
              ? items(in).get(Integer.parseInt(part.substring(0, part.length() - 1)))
              : entry(in, part)
                  .map(NodeTuple::getValueNode)
                  .orElseThrow(() -> new NotMechanical("nothing at " + place));
    }
    return node;
  }

  /**
   * @throws NotMechanical if nothing is there
   */
  Node require(String... keys) {
    return at(keys).orElseThrow(() -> new NotMechanical("nothing at " + String.join(".", keys)));
  }

  static Optional<NodeTuple> entry(Node map, String key) {
    return map instanceof MappingNode entries
        ? entries.getValue().stream()
            .filter(one -> scalar(one.getKeyNode()).equals(key))
            .findFirst()
        : Optional.empty();
  }

  static List<Node> items(Node list) {
    return list instanceof SequenceNode items ? items.getValue() : List.of();
  }

  /** The words of a plain value; empty for anything else. */
  static String scalar(Node node) {
    return node instanceof ScalarNode plain ? plain.getValue() : "";
  }

  /** The plain value under a key of a map; empty if there is none. */
  static String word(Node map, String key) {
    return entry(map, key).map(one -> scalar(one.getValueNode())).orElse("");
  }

  /** Writes another value in the place of this one. */
  YamlText replace(Node value, String with) {
    patch.replace(start(value), end(value), with);
    return this;
  }

  /** Takes an entry out of a map; the map must hold another. */
  YamlText removeEntry(Node map, String key) {
    MappingNode entries = (MappingNode) map;
    NodeTuple gone = entry(map, key).orElseThrow(() -> new NotMechanical("no entry " + key));
    if (entries.getValue().size() == 1) {
      throw new NotMechanical("the only entry " + key);
    }
    remove(
        entries,
        start(gone.getKeyNode()),
        end(gone.getValueNode()),
        entries.getValue().indexOf(gone) == 0);
    return this;
  }

  /** Takes an item out of a list; the last one leaves {@code []}. */
  YamlText removeItem(SequenceNode list, Node gone) {
    if (isFlow(list)) {
      remove(list, start(gone), end(gone), list.getValue().indexOf(gone) == 0);
      return this;
    }
    int dash = text.lastIndexOf('-', start(gone));
    if (!text.substring(patch.lineStart(dash), dash).isBlank()
        || !text.substring(dash + 1, start(gone)).isBlank()) {
      throw new NotMechanical("an item within an item");
    }
    patch.remove(dash, throughComment(end(gone)));
    return this;
  }

  private void remove(CollectionNode<?> around, int from, int to, boolean first) {
    if (!isFlow(around)) {
      if (!text.substring(patch.lineStart(from), from).isBlank()) {
        throw new NotMechanical("the first entry of an item");
      }
      patch.remove(from, throughComment(to));
      return;
    }
    int after = skipBlanks(to);
    if (after < text.length() && text.charAt(after) == ',') {
      int next = after + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      patch.remove(
          from, text.startsWith("\n", next) || text.startsWith("\r", next) ? after + 1 : next);
    } else if (!first) {
      int comma = text.lastIndexOf(',', from);
      patch.replace(comma, to, "");
    } else {
      patch.replace(from, to, "");
    }
  }

  /** Adds an entry behind the last one of a map. */
  YamlText addEntry(Node map, String key, String value) {
    if (!(map instanceof MappingNode entries) || entries.getValue().isEmpty()) {
      throw new NotMechanical("no map for " + key);
    }
    List<NodeTuple> all = entries.getValue();
    Node last = all.get(all.size() - 1).getValueNode();
    if (isFlow(entries)) {
      patch.insert(end(last), ", " + key + ": " + value);
    } else {
      String indent = " ".repeat(column(all.get(0).getKeyNode()));
      patch.insert(patch.lineEnd(end(last)), "\n" + indent + key + ": " + value);
    }
    return this;
  }

  /** Adds an item behind the last one of a list. */
  YamlText addItem(Node list, String item) {
    List<Node> all = items(list);
    if (all.isEmpty()) {
      throw new NotMechanical("no list");
    }
    Node last = all.get(all.size() - 1);
    if (isFlow((SequenceNode) list)) {
      patch.insert(end(last), ", " + item);
    } else {
      int dash = text.lastIndexOf('-', start(last));
      String indent = text.substring(patch.lineStart(dash), dash);
      patch.insert(patch.lineEnd(end(last)), "\n" + indent + "- " + item);
    }
    return this;
  }

  private static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.FLOW;
  }

  private int skipBlanks(int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** A comment behind the value on its line belongs to it. */
  private int throughComment(int at) {
    int end = patch.lineEnd(at);
    return text.substring(at, end).strip().startsWith("#") ? end : at;
  }

  private static int column(Node node) {
    return mark(node.getStartMark()).getColumn();
  }

  private int start(Node node) {
    return text.offsetByCodePoints(0, mark(node.getStartMark()).getIndex());
  }

  /** Where its last written character is; a block ends with the last thing in it. */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> collection && !isFlow(collection)) {
      if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
        return end(map.getValue().get(map.getValue().size() - 1).getValueNode());
      }
      List<Node> items = items(node);
      if (!items.isEmpty()) {
        return end(items.get(items.size() - 1));
      }
    }
    int end = text.offsetByCodePoints(0, mark(node.getEndMark()).getIndex());
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static Mark mark(Optional<Mark> mark) {
    return mark.orElseThrow(() -> new NotMechanical("a place unknown"));
  }

  /** Text as a value between double quotes. */
  static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}
