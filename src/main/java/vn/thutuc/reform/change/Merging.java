package vn.thutuc.reform.change;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one tree over another: mappings key by key, anything else whole. */
final class Merging {

  private Merging() {}

  static void over(ObjectNode tree, JsonNode above) {
    above
        .properties()
        .forEach(
            entry -> {
              JsonNode now = tree.get(entry.getKey());
              boolean deeper =
                  now instanceof ObjectNode
                      && entry.getValue().isObject()
                      && !entry.getValue().has("dist");
              if (deeper) {
                over((ObjectNode) now, entry.getValue());
              } else {
                tree.set(entry.getKey(), entry.getValue().deepCopy());
              }
            });
  }
}
