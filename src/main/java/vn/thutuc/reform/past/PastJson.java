package vn.thutuc.reform.past;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads past decisions with one JSON object a line, as {@link PastWriter} writes them. */
final class PastJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> TEXTS =
      Set.of("dossier", "unit", "province", "channel", "day", "question", "outcome", "version");

  private PastJson() {}

  static void read(String file, BufferedReader text, Consumer<PastLine> each) throws IOException {
    long number = 0;
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      number++;
      if (!line.isBlank()) {
        each.accept(line(new PastLine.Place(file, number), line));
      }
    }
  }

  private static PastLine line(PastLine.Place place, String text) {
    JsonNode tree = tree(place, text);
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : tree.properties()) {
      String field = entry.getKey();
      if (TEXTS.contains(field)) {
        texts.put(field, scalar(place, field, entry.getValue()));
      } else if (!Set.of("values", "facts", "withheld").contains(field)) {
        throw PastProblem.unknownField(place, field);
      }
    }
    return new PastFields(place, texts)
        .line(
            object(place, "values", tree.path("values")),
            object(place, "facts", tree.path("facts")),
            withheld(place, tree.path("withheld")));
  }

  private static JsonNode tree(PastLine.Place place, String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException noJson) {
      throw PastProblem.unreadable(place);
    }
    throw PastProblem.unreadable(place);
  }

  private static String scalar(PastLine.Place place, String field, JsonNode value) {
    if (value.isNull()) {
      return "";
    } else if (value.isContainer()) {
      throw PastProblem.badValue(place, field, value.toString(), "…");
    }
    return value.asString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(PastLine.Place place, String field, JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return Map.of();
    } else if (!node.isObject()) {
      throw PastProblem.badValue(place, field, node.toString(), "{…}");
    }
    Map<String, Object> values = JSON.treeToValue(node, Map.class);
    values.values().removeIf(value -> value == null);
    return values;
  }

  private static Set<String> withheld(PastLine.Place place, JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    if (!node.isMissingNode() && !node.isArray()) {
      throw PastProblem.badValue(place, "withheld", node.toString(), "[…]");
    }
    node.forEach(name -> names.add(name.asString("")));
    return names;
  }
}
