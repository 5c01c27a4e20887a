package vn.thutuc.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thutuc.rules.problem.Faults;

/** Reads one field of {@code facts.yaml}: a type word, a value list, or a description. */
final class FieldReader {

  private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,60}");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.+-]{1,80}");
  private static final Set<String> WORDS =
      Set.of(
          "in",
          "not",
          "and",
          "or",
          "exists",
          "eval",
          "from",
          "matches",
          "contains",
          "memberOf",
          "over",
          "between",
          "every",
          "some",
          "satisfies",
          "then",
          "when",
          "rule",
          "end",
          "ruling");
  private static final Set<String> FIELD_KEYS =
      Set.of(
          "type",
          "values",
          "label",
          "labels",
          "min",
          "max",
          "personal",
          "sensitive",
          "registry",
          "computed");

  private final YamlTree yaml;
  private final Faults faults;

  FieldReader(YamlTree yaml, Faults faults) {
    this.yaml = yaml;
    this.faults = faults;
  }

  /** The field, or nothing after a fault. */
  Optional<FactField> read(String type, String name, JsonNode node) {
    String place = type + "." + name;
    if (!FIELD_NAME.matcher(name).matches()
        || WORDS.contains(name)
        || SourceVersion.isKeyword(name)) {
      faults.add("facts.field-name", place);
    }
    if (type.equals(FactType.DOSSIER) && ContextFields.isOne(name)) {
      faults.add("facts.field-taken", place);
      return Optional.empty();
    }
    if (node.isString()) {
      return typed(place, node.stringValue()).map(word -> FactField.of(name, word, List.of()));
    } else if (node.isArray()) {
      List<String> values = values(node, place);
      return values.isEmpty()
          ? Optional.empty()
          : Optional.of(FactField.of(name, FieldType.CHOICE, values));
    } else if (node.isObject()) {
      yaml.onlyKeys(node, place, FIELD_KEYS);
      return described(place, name, node);
    }
    faults.add("facts.field-shape", place);
    return Optional.empty();
  }

  private Optional<FactField> described(String place, String name, JsonNode node) {
    JsonNode list = node.get("values");
    JsonNode word = node.get("type");
    if ((list == null) == (word == null) || (list != null && !list.isArray())) {
      faults.add("facts.field-shape", place);
      return Optional.empty();
    }
    List<String> values = list == null ? List.of() : values(list, place);
    Optional<FieldType> type =
        word == null
            ? Optional.of(FieldType.CHOICE).filter(any -> !values.isEmpty())
            : typed(place, word.asString());
    return type.map(found -> described(place, name, node, found, values));
  }

  private FactField described(
      String place, String name, JsonNode node, FieldType type, List<String> values) {
    JsonNode label = node.get("label");
    JsonNode registry = node.get("registry");
    Span computed = new SpanReader(yaml, faults).read(node, type, place);
    return new FactField(
        name,
        type,
        values,
        label == null ? Text.same(name) : yaml.text(label, place + ".label"),
        labels(node.get("labels"), values, place),
        computed == null ? bound(node, "min", type, place) : BigDecimal.ZERO,
        bound(node, "max", type, place),
        yaml.flag(node, "personal", place),
        yaml.flag(node, "sensitive", place),
        registry == null ? null : registry.asString(),
        computed);
  }

  private @Nullable BigDecimal bound(JsonNode node, String key, FieldType type, String place) {
    if (node.has(key) && type != FieldType.INTEGER && type != FieldType.DECIMAL) {
      faults.add("facts.bound", place + "." + key);
    }
    return yaml.number(node.get(key), place + "." + key);
  }

  private Map<String, Text> labels(@Nullable JsonNode node, List<String> values, String place) {
    Map<String, Text> labels = new HashMap<>();
    if (node != null && node.isObject()) {
      yaml.onlyKeys(node, place + ".labels", new HashSet<>(values));
      node.properties()
          .forEach(
              entry ->
                  labels.put(
                      entry.getKey(),
                      yaml.text(entry.getValue(), place + ".labels." + entry.getKey())));
    }
    return labels;
  }

  private Optional<FieldType> typed(String place, String word) {
    for (FieldType type : FieldType.values()) {
      if (type != FieldType.CHOICE && type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(type);
      }
    }
    faults.add("facts.unknown-type", place, word);
    return Optional.empty();
  }

  private List<String> values(JsonNode list, String place) {
    List<String> values = yaml.strings(list, place);
    if (values.isEmpty()
        || new HashSet<>(values).size() < values.size()
        || !values.stream().allMatch(value -> VALUE.matcher(value).matches())) {
      faults.add("facts.values", place, values);
    }
    return values;
  }
}
