package vn.thutuc.studio.splice;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * New values as the bundles are written: on one line between brackets, longer lists as items; forms
 * as JSON.
 */
enum Values {
  YAML,
  /** Every name and every text between double quotes. */
  JSON;

  /** On one line. */
  String inline(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(entry -> key(entry.getKey()) + ": " + inline(entry.getValue()))
          .collect(joining(", ", "{", "}"));
    }
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(this::inline)
          .collect(joining(", ", "[", "]"));
    }
    return scalar(value, ScalarStyle.PLAIN);
  }

  String scalar(JsonNode value, ScalarStyle style) {
    if (value.isString()) {
      return this == JSON ? value.toString() : Scalars.write(value.asString(), style);
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.toString();
  }

  /** Behind a key that stands alone on its line: a list of maps goes below it, item by item. */
  String below(JsonNode value, String indent) {
    boolean items = value.isArray() && !value.isEmpty() && value.get(0).isObject();
    if (!items) {
      return " " + inline(value);
    }
    StringBuilder lines = new StringBuilder();
    value.forEach(item -> lines.append('\n').append(indent).append("  - ").append(inline(item)));
    return lines.toString();
  }

  /** An item of a list whose items have a line for each key. */
  String lines(JsonNode value, String indent) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      lines.add(key(entry.getKey()) + ": " + inline(entry.getValue()));
    }
    return String.join("\n" + indent, lines);
  }

  String key(String name) {
    if (this == JSON) {
      return JsonNodeFactory.instance.stringNode(name).toString();
    }
    boolean plain = name.matches("[A-Za-z][A-Za-z0-9_.-]*");
    return plain ? Scalars.write(name) : Scalars.write(name, ScalarStyle.DOUBLE_QUOTED);
  }
}
