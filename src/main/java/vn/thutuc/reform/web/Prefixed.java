package vn.thutuc.reform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The figures of a kept answer that belong together, as those of all steps. */
final class Prefixed {

  private Prefixed() {}

  /** By what comes behind the prefix, in the order of the answer. */
  static Map<String, JsonNode> of(JsonNode metrics, String prefix) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    metrics
        .properties()
        .forEach(
            each -> {
              if (each.getKey().startsWith(prefix)) {
                found.put(each.getKey().substring(prefix.length()), each.getValue());
              }
            });
    return found;
  }
}
