package vn.thutuc.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML mapping of a calendar file, read strictly: every fault names the file and the key. */
record CalendarFile(String name, String path, JsonNode node) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static CalendarFile read(String name, byte[] yaml) {
    try {
      return new CalendarFile(name, "", YAML.readTree(yaml)).mapping();
    } catch (JacksonException e) {
      throw new CalendarProblem(name, "not readable as YAML: " + e.getOriginalMessage());
    }
  }

  CalendarFile child(String key) {
    return at(key, node.path(key)).mapping();
  }

  CalendarFile element(String key, int index) {
    return at(key + "[" + index + "]", node.path(key).path(index)).mapping();
  }

  int size(String key) {
    if (!node.path(key).isArray()) {
      throw problem(key, "must be a list");
    }
    return node.path(key).size();
  }

  boolean has(String key) {
    return node.has(key);
  }

  String text(String key) {
    JsonNode value = node.path(key);
    if (!value.isValueNode() || value.isNull() || value.asString().isBlank()) {
      throw problem(key, "is missing or empty");
    }
    return value.asString();
  }

  boolean flag(String key) {
    if (!node.path(key).isBoolean()) {
      throw problem(key, "must be true or false");
    }
    return node.path(key).booleanValue();
  }

  LocalDate date(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeParseException e) {
      throw problem(key, "\"" + text(key) + "\" is not a date such as 2026-11-24");
    }
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    String text = text(key);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw problem(key, "\"" + text + "\" is none of " + Arrays.toString(type.getEnumConstants()));
  }

  /** Refuses keys that mean nothing here, so that a misspelt one is noticed. */
  CalendarFile only(String... keys) {
    Set<String> known = Set.of(keys);
    for (String key : node.propertyNames()) {
      if (!known.contains(key)) {
        throw problem(key, "is not a key known here; known are " + String.join(", ", keys));
      }
    }
    return this;
  }

  CalendarProblem problem(String key, String what) {
    return new CalendarProblem(name, path + key, what);
  }

  private CalendarFile at(String key, JsonNode value) {
    return new CalendarFile(name, path + key + ".", value);
  }

  private CalendarFile mapping() {
    if (!node.isObject()) {
      String key = path.isEmpty() ? "the file" : path.substring(0, path.length() - 1);
      throw new CalendarProblem(name, key, "must be a mapping of keys to values");
    }
    return this;
  }
}
