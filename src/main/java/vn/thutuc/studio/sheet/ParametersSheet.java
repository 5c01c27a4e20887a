package vn.thutuc.studio.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.studio.splice.YamlText;

/**
 * parameters.yaml as a form. A value that is law already can be read and no more: the law changes
 * by a new value from a new day, and dossiers of the old days keep theirs.
 */
final class ParametersSheet {

  private final Drawing d;
  private final Surroundings around;

  private ParametersSheet(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.around = around;
  }

  static Sheet draw(Drawing drawing, Surroundings around) {
    ParametersSheet sheet = new ParametersSheet(drawing, around);
    for (String name : drawing.at("").propertyNames()) {
      String title = drawing.named(Places.in("", name) + "/description", name);
      String lead = drawing.say("parameter.lead", name);
      drawing.part(name, title, lead, () -> sheet.parameter(name));
    }
    drawing.part("new-parameter", sheet::fresh);
    return drawing.done();
  }

  private void parameter(String name) {
    String at = Places.in("", name);
    String values = at + "/values";
    List<List<String>> locked = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    for (int i = 0; i < d.at(values).size(); i++) {
      String place = values + "/" + i;
      if (isLaw(name, d.at(place))) {
        locked.add(cells(d.at(place)));
      } else {
        open.add(row(name, place));
      }
    }
    if (!locked.isEmpty()) {
      List<String> heads =
          List.of(
              d.say("field.from"),
              d.say("field.to"),
              d.say("field.value"),
              d.say("field.based-on"),
              d.say("field.confirmed"));
      d.add(new Grid(d.say("values.locked"), d.say("values.locked.why"), heads, locked));
    }
    d.add(
        new Rows(
            values,
            d.say("rows.values"),
            null,
            true,
            false,
            open,
            List.of(
                d.fresh("from", Question.date(values + "/id")),
                d.fresh("value", Question.number(values + "/value").hint(unit(at))),
                d.fresh("based-on", Question.one(values + "/legalBasis").options(around.laws())),
                d.fresh("confirmed", Question.box(values + "/confirmed"))),
            (text, answers) -> added(text, name, answers)));
    d.both("description", at + "/description");
    d.put("unit", Question.line(at + "/unit").hint(d.say("hint.unit")));
  }

  private String unit(String at) {
    return d.say("hint.value", d.at(at + "/unit").asString(""));
  }

  private Row row(String name, String place) {
    String from = Days.show(d.at(place + "/from").asString(""));
    List<Item> items =
        d.within(
            () -> {
              d.put("from", Question.date(place + "/from"));
              d.put("to", Question.date(place + "/to").optional());
              d.put("value", Question.number(place + "/value"));
              d.put("based-on", Question.one(place + "/legalBasis").options(around.laws()));
              d.put("confirmed", Question.box(place + "/confirmed"));
              if (!d.at(place + "/note").isObject()) {
                d.put("note", Question.line(place + "/note").optional());
              }
            });
    String alias = name + "." + d.at(place + "/from").asString("");
    boolean last = d.at(place.replaceFirst("/\\d+$", "")).size() == 1;
    return new Row(
        place, alias, from, null, null, last ? null : ManifestSheet.without(place), items);
  }

  /** Whether the published version says so, and it has begun. */
  private boolean isLaw(String name, JsonNode value) {
    LocalDate from = day(value.path("from").asString(""));
    return from != null
        && !from.isAfter(around.today())
        && around.published(base -> base.legalValues().parameters().stream()).stream()
            .filter(parameter -> parameter.name().equals(name))
            .flatMap(parameter -> parameter.values().stream())
            .anyMatch(law -> law.from().equals(from));
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException none) {
      return null;
    }
  }

  private List<String> cells(JsonNode value) {
    String law = value.path("legalBasis").asString("");
    return List.of(
        Days.show(value.path("from").asString("")),
        Days.show(value.path("to").asString("")),
        value.path("value").isNumber()
            ? d.words().number(value.path("value").decimalValue())
            : value.path("value").asString(""),
        law,
        d.say(value.path("confirmed").asBoolean(false) ? "yes" : "no"));
  }

  /** A value for the days to come; it never takes the place of one that is there. */
  private YamlText added(YamlText text, String name, Map<String, String> answers) {
    String from = read(Codec.DATE, answers, "id").asString("");
    for (JsonNode other : text.at(Places.of(Places.in("", name) + "/values"))) {
      String begun = other.path("from").asString("");
      if (begun.equals(from)) {
        throw new Unreadable("id", "value-there", Days.show(from));
      } else if (isLaw(name, other) && begun.compareTo(from) > 0) {
        throw new Unreadable("id", "value-before", Days.show(begun));
      }
    }
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    value.put("from", from);
    value.set("value", read(Codec.NUMBER, answers, "value"));
    value.put("legalBasis", Ids.chosen(answers, "legalBasis"));
    value.put("confirmed", "true".equals(answers.get("confirmed")));
    return text.append(Places.of(Places.in("", name) + "/values"), value, List.of());
  }

  private static JsonNode read(Codec codec, Map<String, String> answers, String field) {
    String answer = Ids.chosen(answers, field);
    try {
      return codec.read(List.of(answer), JsonNodeFactory.instance.missingNode());
    } catch (Unreadable wrong) {
      throw new Unreadable(field, wrong.key(), wrong.args());
    }
  }

  private void fresh() {
    d.add(
        new Rows(
            "",
            d.say("rows.parameters"),
            null,
            false,
            false,
            List.of(),
            List.of(
                d.fresh("parameter-name", Question.line("/id").hint(d.say("hint.kebab"))),
                d.fresh("unit", Question.line("/unit").hint(d.say("hint.unit"))),
                d.fresh("from", Question.date("/from")),
                d.fresh("value", Question.number("/value")),
                d.fresh("based-on", Question.one("/legalBasis").options(around.laws()))),
            (text, answers) -> {
              String name = Ids.fresh(answers, text.tree().propertyNames(), "[a-z][a-z0-9-]{0,60}");
              ObjectNode value = JsonNodeFactory.instance.objectNode();
              value.set("from", read(Codec.DATE, answers, "from"));
              value.set("value", read(Codec.NUMBER, answers, "value"));
              value.put("legalBasis", Ids.chosen(answers, "legalBasis"));
              value.put("confirmed", false);
              ObjectNode parameter = JsonNodeFactory.instance.objectNode();
              parameter.putObject("description").put("vi", "").put("en", "");
              parameter.put("unit", Ids.chosen(answers, "unit"));
              parameter.putArray("values").add(value);
              return text.set(Places.of(Places.in("", name)), parameter);
            }));
  }
}
