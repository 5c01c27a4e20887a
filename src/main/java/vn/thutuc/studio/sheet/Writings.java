package vn.thutuc.studio.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import vn.thutuc.studio.splice.YamlText;

/** The usual ways of writing an answer. */
final class Writings {

  private Writings() {}

  /** In the place of the old one; no answer takes the entry out. */
  static YamlText put(
      YamlText text, JsonPointer place, @Nullable JsonNode value, List<String> order) {
    JsonNode now = text.at(place);
    if (value == null) {
      return now.isMissingNode() ? text : text.remove(place);
    }
    boolean lists = value.isArray() && now.isArray() && !now.isEmpty() && !value.isEmpty();
    YamlText written = lists ? become(text, place, value) : text.set(place, value, order);
    return begins(text, place) ? unconfirmed(written, place, order) : written;
  }

  /** Whether the first word about the decision of publication is written. */
  private static boolean begins(YamlText text, JsonPointer place) {
    return place.toString().startsWith("/publication/") && text.at(place.head()).isMissingNode();
  }

  /** Nobody has compared it yet, until somebody says so. */
  private static YamlText unconfirmed(YamlText text, JsonPointer place, List<String> order) {
    JsonPointer confirmed = place.head().appendProperty("confirmed");
    return text.at(confirmed).isMissingNode()
        ? text.set(confirmed, BooleanNode.FALSE, order)
        : text;
  }

  /** A list item by item: what is in both stays where it is. */
  private static YamlText become(YamlText text, JsonPointer place, JsonNode wanted) {
    YamlText after = text;
    int at = 0;
    for (; at < wanted.size(); at++) {
      while (at < after.at(place).size()
          && !after.at(place).get(at).equals(wanted.get(at))
          && contains(wanted, at, after.at(place).get(at)) < 0) {
        after =
            after.at(place).size() == 1
                ? after.set(place.appendIndex(at), wanted.get(at))
                : after.remove(place.appendIndex(at));
      }
      JsonNode here = after.at(place).path(at);
      if (here.isMissingNode()) {
        after = after.append(place, wanted.get(at), List.of());
      } else if (!here.equals(wanted.get(at))) {
        after = after.insert(place, at, wanted.get(at));
      }
    }
    while (after.at(place).size() > wanted.size()) {
      after = after.remove(place.appendIndex(after.at(place).size() - 1));
    }
    return after;
  }

  private static int contains(JsonNode list, int from, JsonNode item) {
    for (int i = from; i < list.size(); i++) {
      if (list.get(i).equals(item)) {
        return i;
      }
    }
    return -1;
  }
}
