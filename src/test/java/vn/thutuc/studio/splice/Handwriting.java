package vn.thutuc.studio.splice;

import static java.util.stream.Collectors.joining;

import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random YAML as people write it: any style, comments and blank lines anywhere. */
final class Handwriting {

  private static final String[] WORDS = {
    "Ủy ban nhân dân cấp xã",
    "P7D",
    "2026-07-01",
    "2026-11-23T09:00+07:00",
    "a: b",
    "đất, nhà",
    "it's",
    "say \"so\"",
    "true",
    "007",
    "#1",
    "- x",
    "",
    "hai\ndòng",
    "🏠 nhà",
    "{x}",
    "null",
    "x #y"
  };

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Random random;

  Handwriting(Random random) {
    this.random = random;
  }

  JsonNode value() {
    return value(1);
  }

  /** A map, for the top of a text. */
  ObjectNode map(int depth) {
    ObjectNode map = MAKE.objectNode();
    IntStream.range(0, 1 + random.nextInt(4)).forEach(i -> map.set(key(i), value(depth)));
    return map;
  }

  private String key(int i) {
    return (random.nextInt(8) == 0 ? "a key " : "key-") + i;
  }

  private JsonNode value(int depth) {
    return switch (depth == 0 ? 2 + random.nextInt(4) : random.nextInt(6)) {
      case 0 -> map(depth - 1);
      case 1 -> list(depth - 1);
      case 2 -> MAKE.booleanNode(random.nextBoolean());
      case 3 -> MAKE.numberNode(random.nextInt(100_000));
      default -> MAKE.stringNode(WORDS[random.nextInt(WORDS.length)]);
    };
  }

  private ArrayNode list(int depth) {
    ArrayNode list = MAKE.arrayNode();
    IntStream.range(0, random.nextInt(4)).forEach(i -> list.add(value(depth)));
    return list;
  }

  String write(ObjectNode map) {
    return (random.nextInt(3) == 0 ? "# of the whole\n" : "") + entries(map, "");
  }

  private String entries(ObjectNode map, String indent) {
    StringBuilder text = new StringBuilder();
    map.properties()
        .forEach(
            entry -> {
              text.append(text.isEmpty() ? "" : between(indent));
              text.append(text.isEmpty() ? "" : indent).append(key(entry.getKey())).append(':');
              text.append(behind(entry.getValue(), indent));
            });
    return text.toString();
  }

  private static String key(String name) {
    return name.contains(" ") ? "\"" + name + "\"" : name;
  }

  /** What comes behind a key: on its line or below. */
  private String behind(JsonNode value, String indent) {
    boolean below = value.isContainer() && !value.isEmpty() && random.nextInt(3) > 0;
    if (!below) {
      return " " + inline(value) + lineEnd();
    }
    String deeper = indent + (value.isArray() && random.nextBoolean() ? "" : "  ");
    String note = random.nextInt(6) == 0 ? "\n" + deeper + "# of what follows" : "";
    return note
        + "\n"
        + deeper
        + (value.isArray() ? items(value, deeper) : entries((ObjectNode) value, deeper));
  }

  private String items(JsonNode list, String indent) {
    StringBuilder text = new StringBuilder();
    for (JsonNode item : list) {
      text.append(text.isEmpty() ? "" : between(indent) + indent).append("- ");
      boolean lines = item.isObject() && random.nextBoolean();
      text.append(lines ? entries((ObjectNode) item, indent + "  ") : inline(item) + lineEnd());
    }
    return text.toString();
  }

  private String between(String indent) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n";
      case 1 -> indent + "# a note: of the next\n";
      default -> "";
    };
  }

  private String lineEnd() {
    return random.nextInt(6) == 0 ? "  # so it is\n" : "\n";
  }

  private String inline(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(entry -> key(entry.getKey()) + ": " + inline(entry.getValue()))
          .collect(joining(", ", "{", random.nextBoolean() ? "}" : " }"));
    }
    if (value.isArray()) {
      return IntStream.range(0, value.size())
          .mapToObj(i -> inline(value.get(i)))
          .collect(joining(random.nextBoolean() ? "," : ", ", "[", "]"));
    }
    boolean single = value.isString() && !value.asString().contains("\n") && random.nextBoolean();
    return single
        ? "'" + value.asString().replace("'", "''") + "'"
        : value.isString() && random.nextBoolean()
            ? JsonMapper.shared().writeValueAsString(value)
            : Values.YAML.inline(value);
  }
}
