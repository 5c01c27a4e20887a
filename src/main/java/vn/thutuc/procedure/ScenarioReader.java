package vn.thutuc.procedure;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.rules.Text;

/** Reads the worked cases of a bundle; their shape is what the published schema says. */
final class ScenarioReader {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ScenarioReader() {}

  static List<String> paths(Bundle bundle) {
    return bundle.named("processes", ".yaml").keySet().stream()
        .filter(name -> name.startsWith("scenarios/"))
        .map(name -> bundle.path("processes", name))
        .toList();
  }

  static List<Scenario> all(Bundle bundle) {
    return paths(bundle).stream().map(path -> read(path, bundle.takeYaml(path))).toList();
  }

  private static Scenario read(String file, JsonNode tree) {
    return new Scenario(
        file,
        new Text(
            tree.at("/name/vi").asString(""),
            tree.path("name").path("en").asString(tree.at("/name/vi").asString(""))),
        OffsetDateTime.parse(tree.path("receivedAt").asString()),
        Manifest.Channel.valueOf(tree.path("channel").asString("COUNTER")),
        map(tree.path("answers")),
        texts(tree.path("registry")),
        list(tree.path("moves"), ScenarioReader::move),
        expect(tree.path("expect")));
  }

  private static Scenario.Move move(JsonNode move) {
    Term after = move.has("after") ? Term.parse(move.path("after").asString()) : Term.ofDays(0);
    String task = move.path("task").asString("");
    if (move.has("complete")) {
      return new Scenario.Complete(after, task, map(move.path("complete")));
    } else if (move.has("ask")) {
      JsonNode ask = move.path("ask");
      return new Scenario.Ask(
          after,
          task,
          strings(ask.path("requirements")),
          text(ask.path("reason")),
          map(ask.path("found")));
    } else if (move.has("refuse")) {
      return new Scenario.Refuse(after, task, strings(move.path("refuse").path("reasons")));
    } else if (move.has("message")) {
      return new Scenario.Message(
          after, move.path("message").asString(), map(move.path("answers")));
    }
    return new Scenario.Timer(after, move.path("timer").asString());
  }

  private static Scenario.Expect expect(JsonNode expect) {
    List<Scenario.ExpectedRuling> rulings =
        new ArrayList<>(list(expect.path("rulings"), ScenarioReader::ruling));
    if (expect.has("ruling")) {
      rulings.add(0, ruling(expect.path("ruling")));
    }
    return new Scenario.Expect(
        optional(expect, "path", ScenarioReader::strings),
        rulings,
        optional(expect, "due", due -> OffsetDateTime.parse(due.asString())),
        optional(expect, "late", JsonNode::asBoolean),
        text(expect.path("status")),
        text(expect.path("end")),
        optional(expect, "checklist", ScenarioReader::strings));
  }

  private static Scenario.ExpectedRuling ruling(JsonNode ruling) {
    return new Scenario.ExpectedRuling(
        text(ruling.path("ruleSet")),
        optional(ruling, "eligible", JsonNode::asBoolean),
        optional(ruling, "reasons", ScenarioReader::strings),
        map(ruling.path("values")));
  }

  private static <T> @Nullable T optional(
      JsonNode parent, String name, Function<JsonNode, T> read) {
    return Optional.ofNullable(parent.get(name)).map(read).orElse(null);
  }

  private static <T> List<T> list(JsonNode items, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>();
    items.forEach(item -> list.add(read.apply(item)));
    return list;
  }

  private static @Nullable String text(JsonNode value) {
    return value.isString() ? value.asString() : null;
  }

  /** A list of texts, or a single one. */
  private static List<String> strings(JsonNode value) {
    return value.isString() ? List.of(value.asString()) : list(value, JsonNode::asString);
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new java.util.LinkedHashMap<>();
    object.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
    return texts;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(JsonNode object) {
    return object.isObject() ? MAPPER.treeToValue(object, Map.class) : Map.of();
  }
}
