package vn.thutuc.studio.splice;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a text is to say after a change, worked out on the tree alone. */
final class Trees {

  private Trees() {}

  static JsonNode with(JsonNode tree, JsonPointer place, JsonNode value) {
    JsonNode copy = tree.deepCopy();
    JsonNode above = copy.at(place.head());
    if (above instanceof ObjectNode map) {
      map.set(key(place), value);
    } else if (above instanceof ArrayNode list) {
      list.set(index(place), value);
    }
    return copy;
  }

  static JsonNode without(JsonNode tree, JsonPointer place) {
    JsonNode copy = tree.deepCopy();
    JsonNode above = copy.at(place.head());
    if (above instanceof ObjectNode map) {
      map.remove(key(place));
    } else if (above instanceof ArrayNode list) {
      list.remove(index(place));
    }
    return copy;
  }

  static JsonNode inserted(JsonNode tree, JsonPointer list, int index, JsonNode item) {
    JsonNode copy = tree.deepCopy();
    if (copy.at(list) instanceof ArrayNode items) {
      items.insert(index, item);
    }
    return copy;
  }

  static JsonNode swapped(JsonNode tree, JsonPointer list, int index) {
    JsonNode copy = tree.deepCopy();
    if (copy.at(list) instanceof ArrayNode items) {
      items.insert(index + 1, items.remove(index));
    }
    return copy;
  }

  static JsonNode entry(JsonPointer place, JsonNode value) {
    return JsonNodeFactory.instance.objectNode().set(key(place), value);
  }

  static JsonNode list(JsonNode item) {
    return JsonNodeFactory.instance.arrayNode().add(item);
  }

  static String key(JsonPointer place) {
    return place.last().getMatchingProperty();
  }

  static int index(JsonPointer place) {
    return place.last().getMatchingIndex();
  }

  /** Whether both say the same; however a number is held, its figure counts. */
  static boolean same(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }
    if (one.isContainer() && one.getNodeType() == other.getNodeType()) {
      return one.isArray() ? sameItems(one, other) : sameEntries(one, other);
    }
    return one.equals(other);
  }

  private static boolean sameItems(JsonNode one, JsonNode other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = same(one.get(i), other.get(i));
    }
    return same;
  }

  private static boolean sameEntries(JsonNode one, JsonNode other) {
    Set<String> keys = new TreeSet<>(one.propertyNames());
    return keys.equals(new TreeSet<>(other.propertyNames()))
        && keys.stream().allMatch(key -> same(one.path(key), other.path(key)));
  }
}
