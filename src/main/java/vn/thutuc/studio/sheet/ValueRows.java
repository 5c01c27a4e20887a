package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.studio.splice.YamlText;

/** The values of a value list, each with its words in both languages. */
final class ValueRows {

  private static final String CODE = "[A-Z0-9][A-Z0-9_]*";

  private final Drawing d;
  private final Mentions mentions;

  ValueRows(Drawing drawing, Mentions mentions) {
    this.d = drawing;
    this.mentions = mentions;
  }

  void put(String place, JsonNode node) {
    String list = node.isArray() ? place : place + "/values";
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < d.at(list).size(); i++) {
      rows.add(value(place, list + "/" + i));
    }
    d.add(
        new Rows(
            list,
            d.say("rows.value-list"),
            d.say("rows.value-list.hint"),
            true,
            true,
            rows,
            List.of(
                d.fresh("value-code", Question.line(list + "/id").hint(d.say("hint.code-word"))),
                d.fresh("label-vi", Question.line(list + "/vi")),
                d.fresh("label-en", Question.line(list + "/en"))),
            (text, answers) -> {
              List<String> taken = new ArrayList<>();
              text.at(Places.of(list)).forEach(one -> taken.add(one.asString("")));
              String code = Ids.fresh(answers, taken, CODE);
              ObjectNode words = JsonNodeFactory.instance.objectNode();
              words.put("vi", Ids.chosen(answers, "vi")).put("en", Ids.chosen(answers, "en"));
              YamlText more =
                  text.append(
                      Places.of(list), JsonNodeFactory.instance.stringNode(code), List.of());
              return FactsSheet.detail(more, place, "labels/" + code, words);
            }));
  }

  private Row value(String place, String at) {
    String code = d.at(at).asString("");
    List<Item> items =
        d.within(
            () -> {
              for (String language : List.of("vi", "en")) {
                String key = "labels/" + code + "/" + language;
                d.put(question(place, key, language));
              }
            });
    List<String> users = mentions.files(code, ".form", ".dmn", ".drl", Mentions.SCENARIOS);
    String warning = users.isEmpty() ? null : d.say("used-by", String.join(", ", users));
    UnaryOperator<YamlText> removing =
        text -> {
          YamlText less = text.remove(Places.of(at));
          String labels = place + "/labels/" + code;
          return less.at(Places.of(labels)).isMissingNode() ? less : less.remove(Places.of(labels));
        };
    return new Row(at, "", code, code, warning, removing, items);
  }

  private Question question(String place, String key, String language) {
    return Question.line(place + "/" + key)
        .label(d.say("field.label-" + language))
        .writing((text, value) -> FactsSheet.detail(text, place, key, value));
  }
}
