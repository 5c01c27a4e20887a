package vn.thutuc.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thutuc.rules.problem.Faults;

/**
 * A YAML file read as a tree, with faults that name the place.
 *
 * <p>A key written twice is refused: of two values for one legal figure nobody could say which
 * holds.
 */
final class YamlTree {

  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_DIGITS = 34;
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final Faults faults;

  YamlTree(Faults faults) {
    this.faults = faults;
  }

  Faults faults() {
    return faults;
  }

  /** The root of the file, if it is a map. */
  Optional<JsonNode> root(byte[] content) {
    if (content.length > MOST_BYTES) {
      faults.add("yaml.too-large", null, MOST_BYTES / 1000);
      return Optional.empty();
    }
    try {
      JsonNode root = YAML.readTree(content);
      if (root != null && root.isObject()) {
        return Optional.of(root);
      }
      faults.add("yaml.not-a-map", null);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      faults.addAt("yaml.unreadable", null, line, e.getOriginalMessage());
    }
    return Optional.empty();
  }

  /** Faults every key of {@code node} that is not in {@code known}. */
  void onlyKeys(JsonNode node, String place, Set<String> known) {
    node.propertyNames().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> faults.add("yaml.unknown-key", place + "." + key, known));
  }

  /** A text in both languages; a fault and the place's name if one is missing. */
  Text text(@Nullable JsonNode node, String place) {
    String vi = words(node, "vi");
    String en = words(node, "en");
    if (vi.isBlank() || en.isBlank()) {
      faults.add("yaml.text", place);
      return Text.same(place);
    }
    return new Text(vi, en);
  }

  private static String words(@Nullable JsonNode node, String language) {
    JsonNode words = node == null ? null : node.get(language);
    return words == null || !words.isString() ? "" : words.stringValue();
  }

  @Nullable LocalDate day(@Nullable JsonNode node, String place) {
    try {
      return node == null ? null : LocalDate.parse(node.asString());
    } catch (DateTimeParseException e) {
      faults.add("yaml.day", place, node.asString());
      return null;
    }
  }

  @Nullable BigDecimal number(@Nullable JsonNode node, String place) {
    if (node == null) {
      return null;
    } else if (!node.isNumber() || isTooLong(node.decimalValue())) {
      faults.add("yaml.number", place, node.isNumber() ? "" : node);
      return null;
    }
    return node.decimalValue();
  }

  /** {@code 1e999999999} is a short text and a number of a billion digits. */
  private static boolean isTooLong(BigDecimal number) {
    return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
  }

  boolean flag(JsonNode node, String key, String place) {
    JsonNode flag = node.get(key);
    if (flag != null && !flag.isBoolean()) {
      faults.add("yaml.flag", place + "." + key, flag);
    }
    return flag != null && flag.asBoolean(false);
  }

  /** The strings of a list; a fault if something else stands in it. */
  List<String> strings(JsonNode list, String place) {
    if (!list.valueStream().allMatch(JsonNode::isString)) {
      faults.add("yaml.strings", place);
    }
    return list.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
  }
}
