package vn.thutuc.studio.splice;

import java.util.List;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes an entry out of a map or an item out of a list. */
final class Removing {

  private final Layout layout;

  Removing(Layout layout) {
    this.layout = layout;
  }

  /** One entry or item: from its key or dash to behind its value. */
  private record Unit(int from, int to) {}

  Splice remove(JsonPointer place) {
    Node above = layout.node(place.head());
    boolean flow = layout.isInFlow(place.head());
    List<Unit> units = units(above, flow);
    int index = index(above, place);
    if (units.size() == 1) {
      if (place.head().matches()) {
        throw new NotSplicable("The last entry of a text");
      }
      return flow
          ? new Splice(layout.start(above), layout.end(above), layout.values().inline(empty(above)))
          : new Replacing(layout).whole(place.head(), empty(above));
    }
    return flow ? between(units, index) : line(units, index);
  }

  private List<Unit> units(Node above, boolean flow) {
    if (above instanceof MappingNode map) {
      return map.getValue().stream()
          .map(e -> new Unit(layout.start(e.getKeyNode()), layout.end(e.getValueNode())))
          .toList();
    }
    if (!(above instanceof SequenceNode list)) {
      throw new NotSplicable("Neither a map nor a list");
    }
    return IntStream.range(0, list.getValue().size())
        .mapToObj(i -> new Unit(begin(list, i, flow), layout.end(list.getValue().get(i))))
        .toList();
  }

  private int begin(SequenceNode list, int index, boolean flow) {
    return flow
        ? layout.start(list.getValue().get(index))
        : layout.dash(list, index).orElseThrow(() -> new NotSplicable("An item without a dash"));
  }

  private static int index(Node above, JsonPointer place) {
    if (!(above instanceof MappingNode map)) {
      return Trees.index(place);
    }
    List<NodeTuple> entries = map.getValue();
    for (int i = 0; i < entries.size(); i++) {
      if (Layout.key(entries.get(i)).equals(Trees.key(place))) {
        return i;
      }
    }
    throw new NotSplicable("Nothing at " + place);
  }

  private static JsonNode empty(Node above) {
    return above instanceof MappingNode
        ? JsonNodeFactory.instance.objectNode()
        : JsonNodeFactory.instance.arrayNode();
  }

  /** Between brackets: with the comma behind it, or the one before the last. */
  private static Splice between(List<Unit> units, int index) {
    return index + 1 < units.size()
        ? new Splice(units.get(index).from(), units.get(index + 1).from(), "")
        : new Splice(units.get(index - 1).to(), units.get(index).to(), "");
  }

  /** Its lines; where it begins behind a dash, the next one moves up to it. */
  private Splice line(List<Unit> units, int index) {
    Unit unit = units.get(index);
    int start = layout.lineStart(unit.from());
    boolean alone = layout.text().substring(start, unit.from()).isBlank();
    int end = layout.lineEnd(unit.to());
    if (!alone) {
      int next = units.get(index + 1).from();
      if (layout.text().substring(unit.to(), next).contains("#")) {
        throw new NotSplicable("A comment would be lost");
      }
      return new Splice(unit.from(), next, "");
    }
    boolean ends = end == layout.text().length();
    return ends ? new Splice(Math.max(0, start - 1), end, "") : new Splice(start, end + 1, "");
  }
}
