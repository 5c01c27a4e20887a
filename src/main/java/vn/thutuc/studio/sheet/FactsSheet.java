package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.OptionView;
import vn.thutuc.studio.splice.YamlText;

/** facts.yaml as a form: each field with its type, its words, and everybody who uses it. */
final class FactsSheet {

  private static final List<String> TYPES =
      List.of("string", "integer", "decimal", "boolean", "date");
  private static final List<String> NO_FIELDS = List.of("from", "derived");

  private final Drawing d;
  private final Mentions mentions;
  private final ValueRows values;

  private FactsSheet(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.mentions = new Mentions(around);
    this.values = new ValueRows(drawing, mentions);
  }

  static Sheet draw(Drawing drawing, Surroundings around) {
    FactsSheet sheet = new FactsSheet(drawing, around);
    for (String type : drawing.at("").propertyNames()) {
      JsonNode node = drawing.at(Places.in("", type));
      String lead =
          node.has("from")
              ? drawing.say("type.from", node.path("from").asString(""))
              : drawing.say(node.path("derived").asBoolean(false) ? "type.derived" : "type.top");
      drawing.part(type, drawing.say("type", type), lead, () -> sheet.type(Places.in("", type)));
    }
    return drawing.done();
  }

  private void type(String at) {
    List<Row> rows = new ArrayList<>();
    for (String name : d.at(at).propertyNames()) {
      if (!NO_FIELDS.contains(name)) {
        rows.add(field(at, name));
      }
    }
    d.add(
        new Rows(
            at,
            d.say("rows.fields"),
            d.say("rows.fields.hint"),
            false,
            false,
            rows,
            List.of(
                d.fresh("field-name", Question.line(at + "/id").hint(d.say("hint.camel"))),
                d.fresh("type", Question.one(at + "/type").options(types(true))),
                d.fresh("label-vi", Question.line(at + "/vi")),
                d.fresh("label-en", Question.line(at + "/en"))),
            (text, answers) -> added(text, at, answers)));
  }

  private List<OptionView> types(boolean choice) {
    List<OptionView> types =
        new ArrayList<>(TYPES.stream().map(type -> d.choice("type", type, null)).toList());
    if (choice) {
      types.add(d.choice("type", "values", null));
    }
    return types;
  }

  private static YamlText added(YamlText text, String at, Map<String, String> answers) {
    String name = Ids.fresh(answers, text.at(Places.of(at)).propertyNames(), "[a-z][A-Za-z0-9_]*");
    String type = Ids.chosen(answers, "type");
    ObjectNode field = JsonNodeFactory.instance.objectNode();
    if (type.equals("values")) {
      field.putArray("values").add("YES").add("NO");
    } else {
      field.put("type", type);
    }
    field
        .putObject("label")
        .put("vi", Ids.chosen(answers, "vi"))
        .put("en", Ids.chosen(answers, "en"));
    return text.set(Places.of(Places.in(at, name)), field);
  }

  private Row field(String at, String name) {
    String place = Places.in(at, name);
    JsonNode node = d.at(place);
    List<String> users = mentions.files(name, ".form", ".dmn", ".drl", ".bpmn", Mentions.SCENARIOS);
    String warning = users.isEmpty() ? null : d.say("used-by", String.join(", ", users));
    String label = d.named(place + "/label", name);
    String note = name + " · " + d.say("choice.type." + typeOf(node));
    return new Row(
        place,
        at.substring(1) + "." + name,
        label,
        note,
        warning,
        ManifestSheet.without(place),
        d.within(() -> questions(place, node)));
  }

  static String typeOf(JsonNode node) {
    boolean choice = node.isArray() || node.has("values");
    String word = node.isString() ? node.asString() : node.path("type").asString("");
    return choice ? "values" : TYPES.contains(word) ? word : "string";
  }

  private void questions(String place, JsonNode node) {
    for (String language : List.of("vi", "en")) {
      d.put(
          "label-" + language,
          Question.line(place + "/label/" + language)
              .writing((text, value) -> detail(text, place, "label/" + language, value)));
    }
    if (typeOf(node).equals("values")) {
      values.put(place, node);
    } else {
      String at = node.isString() ? place : place + "/type";
      d.put("type", Question.one(at).options(types(false)));
    }
    for (String flag : List.of("personal", "sensitive")) {
      d.put(
          flag,
          Question.box(place + "/" + flag)
              .hint(d.say("hint." + flag))
              .writing((text, value) -> flag(text, place, flag, value)));
    }
    d.put(
        "registry",
        Question.line(place + "/registry")
            .optional()
            .hint(d.say("hint.registry"))
            .writing((text, value) -> detail(text, place, "registry", value)));
    bounds(place, node);
    computed(place, node);
  }

  private void bounds(String place, JsonNode node) {
    if (List.of("integer", "decimal").contains(typeOf(node)) && !node.has("computed")) {
      for (String bound : List.of("min", "max")) {
        d.put(
            bound,
            Question.number(place + "/" + bound)
                .optional()
                .writing((text, value) -> detail(text, place, bound, value)));
      }
    }
  }

  /** Counted from two days: told, and changed in the text only. */
  private void computed(String place, JsonNode node) {
    node.path("computed")
        .properties()
        .forEach(
            rule -> {
              String of = Codec.CODES.show(rule.getValue(), d.words());
              String said = d.say("computed." + rule.getKey(), of);
              d.put(
                  new Question(place + "/computed", FieldType.TEXT, Codec.WORDS)
                      .label(said)
                      .locked(true));
            });
  }

  private static YamlText flag(YamlText text, String place, String flag, @Nullable JsonNode value) {
    boolean on = value != null && value.asBoolean(false);
    return detail(text, place, flag, on ? value : null);
  }

  /** Says more of a field than its type; one that was a single word becomes a map. */
  static YamlText detail(YamlText text, String place, String key, @Nullable JsonNode value) {
    JsonNode now = text.at(Places.of(place));
    if (value == null) {
      return Writings.put(text, Places.of(place + "/" + key), null, List.of());
    }
    YamlText map = text;
    if (!now.isObject()) {
      ObjectNode field = JsonNodeFactory.instance.objectNode();
      field.set(now.isArray() ? "values" : "type", now);
      map = text.set(Places.of(place), field);
    }
    List<String> order = SheetKind.FACTS.order().at(Places.of(place + "/" + key).head());
    return map.set(Places.of(place + "/" + key), value, order);
  }
}
