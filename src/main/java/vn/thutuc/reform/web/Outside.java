package vn.thutuc.reform.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Steps nobody of the office works at: what they take is time, but not our work. */
final class Outside {

  private Outside() {}

  /** Those of a parameter file that are given to no pool. */
  static Set<String> of(JsonNode parameters) {
    Set<String> outside = new TreeSet<>();
    for (Map.Entry<String, JsonNode> task : parameters.path("tasks").properties()) {
      if (!task.getValue().has("pool") && !task.getValue().has("pools")) {
        outside.add(task.getKey());
      }
    }
    return outside;
  }
}
