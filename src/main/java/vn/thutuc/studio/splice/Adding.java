package vn.thutuc.studio.splice;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Adds an entry to a map or an item to a list, written as its neighbours are. */
final class Adding {

  private final Layout layout;
  private final Values values;

  Adding(Layout layout) {
    this.layout = layout;
    this.values = layout.values();
  }

  Splice entry(JsonPointer place, String key, JsonNode value, List<String> order) {
    if (!(layout.node(place) instanceof MappingNode map)) {
      throw new NotSplicable("No map at " + place);
    }
    List<NodeTuple> entries = map.getValue();
    boolean flow = layout.isInFlow(place);
    String inline = values.key(key) + ": " + values.inline(value);
    if (entries.isEmpty()) {
      return new Splice(layout.start(map), layout.end(map), "{" + inline + "}");
    }
    int before = before(entries, key, order);
    if (before < 0) {
      int at = layout.start(entries.get(0).getKeyNode());
      return Splice.at(at, inline + (flow ? ", " : "\n" + layout.indent(at)));
    }
    int end = layout.end(entries.get(before).getValueNode());
    if (flow) {
      return Splice.at(end, ", " + inline);
    }
    String indent = layout.indent(layout.start(entries.get(0).getKeyNode()));
    String line = "\n" + indent + values.key(key) + ":" + values.below(value, indent);
    return Splice.at(layout.lineEnd(end), line);
  }

  Splice item(JsonPointer place, int index, JsonNode item) {
    if (!(layout.node(place) instanceof SequenceNode list)) {
      throw new NotSplicable("No list at " + place);
    }
    List<Node> items = list.getValue();
    if (items.isEmpty()) {
      return first(place, list, item);
    }
    boolean flow = layout.isInFlow(place);
    if (index == 0) {
      int at = flow ? layout.start(items.get(0)) : layout.start(list);
      String after = flow ? ", " : "\n" + layout.indent(at);
      return Splice.at(at, (flow ? values.inline(item) : dashed(list, item)) + after);
    }
    int end = layout.end(items.get(index - 1));
    if (flow) {
      return Splice.at(end, ", " + values.inline(item));
    }
    String indent = layout.indent(layout.start(list));
    return Splice.at(layout.lineEnd(end), "\n" + indent + dashed(list, item));
  }

  /** The first item of a list that was {@code []}: below its key if it is a map. */
  private Splice first(JsonPointer place, SequenceNode list, JsonNode item) {
    int from = layout.start(list);
    int to = layout.end(list);
    JsonPointer above = place.head();
    boolean lines =
        above != null
            && item.isObject()
            && !layout.isInFlow(above)
            && layout.node(above) instanceof MappingNode;
    if (!lines) {
      return new Splice(from, to, "[" + values.inline(item) + "]");
    }
    MappingNode map = (MappingNode) layout.node(above);
    String indent = layout.indent(layout.start(map.getValue().get(0).getKeyNode()));
    int key = layout.text().lastIndexOf(':', from) + 1;
    return new Splice(key, to, values.below(Trees.list(item), indent));
  }

  private String dashed(SequenceNode list, JsonNode item) {
    Node sibling = list.getValue().get(list.getValue().size() - 1);
    boolean lines = sibling instanceof MappingNode && !Layout.isFlow(sibling) && item.isObject();
    String indent = layout.indent(layout.start(list)) + "  ";
    return "- " + (lines ? values.lines(item, indent) : values.inline(item));
  }

  /** The entry a new one stands behind; -1 before all of them. */
  private static int before(List<NodeTuple> entries, String key, List<String> order) {
    int rank = order.indexOf(key);
    if (rank < 0) {
      return entries.size() - 1;
    }
    int behind = -1;
    for (int i = 0; i < entries.size(); i++) {
      int other = order.indexOf(Layout.key(entries.get(i)));
      behind = other >= 0 && other < rank ? i : behind;
    }
    return behind;
  }
}
