package vn.thutuc.studio.splice;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import tools.jackson.databind.JsonNode;

/** New values as the bundles are written: on one line between brackets, longer lists as items. */
final class Values {

  private Values() {}

  /** On one line. */
  static String inline(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(entry -> key(entry.getKey()) + ": " + inline(entry.getValue()))
          .collect(joining(", ", "{", "}"));
    }
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(Values::inline)
          .collect(joining(", ", "[", "]"));
    }
    return scalar(value, ScalarStyle.PLAIN);
  }

  static String scalar(JsonNode value, ScalarStyle style) {
    if (value.isString()) {
      return Scalars.write(value.asString(), style);
    }
    return value.isNumber() ? value.decimalValue().toPlainString() : value.toString();
  }

  /** Behind a key that stands alone on its line: a list of maps goes below it, item by item. */
  static String below(JsonNode value, String indent) {
    boolean items = value.isArray() && !value.isEmpty() && value.get(0).isObject();
    if (!items) {
      return " " + inline(value);
    }
    StringBuilder lines = new StringBuilder();
    value.forEach(item -> lines.append('\n').append(indent).append("  - ").append(inline(item)));
    return lines.toString();
  }

  /** An item of a list whose items have a line for each key. */
  static String lines(JsonNode value, String indent) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      lines.add(key(entry.getKey()) + ": " + inline(entry.getValue()));
    }
    return String.join("\n" + indent, lines);
  }

  static String key(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9_.-]*") ? Scalars.write(name) : quotedKey(name);
  }

  private static String quotedKey(String name) {
    return Scalars.write(name, ScalarStyle.DOUBLE_QUOTED);
  }
}
