package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.OptionView;

/** What rule sets must answer in a worked case. */
final class RulingRows {

  private static final String LIST = "/expect/rulings";
  private static final String ONE = "/expect/ruling";

  private final Drawing d;
  private final Surroundings around;

  RulingRows(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.around = around;
  }

  void put() {
    List<Row> rows = new ArrayList<>();
    if (d.at(ONE).isObject()) {
      rows.add(row(ONE));
    }
    rows.addAll(d.items(LIST, this::row));
    d.add(
        new Rows(
            LIST,
            d.say("rows.rulings"),
            d.say("rows.rulings.hint"),
            false,
            false,
            rows,
            List.of(d.fresh("rule-set", Question.one(LIST + "/id").options(around.ruleSets()))),
            (text, chosen) ->
                text.append(
                    Places.of(LIST),
                    JsonNodeFactory.instance
                        .objectNode()
                        .put("ruleSet", Ids.chosen(chosen, "id"))
                        .put("eligible", true),
                    List.of("path", "ruling", "rulings"))));
  }

  private Row row(String place) {
    String set = d.at(place + "/ruleSet").asString("");
    return new Row(
        place,
        "expect.ruling",
        set.isEmpty() ? d.say("row.only-ruling") : set,
        null,
        null,
        ManifestSheet.without(place),
        d.within(() -> questions(place)));
  }

  private void questions(String place) {
    d.put("rule-set", Question.one(place + "/ruleSet").options(around.ruleSets()).optional());
    d.put(
        "eligible",
        new Question(place + "/eligible", FieldType.SELECT, Codec.BOX)
            .options(
                List.of(OptionView.of("true", d.say("yes")), OptionView.of("false", d.say("no"))))
            .optional());
    d.put(
        "reason-codes",
        new Question(place + "/reasons", FieldType.TEXTFIELD, Codec.CODES)
            .optional()
            .hint(d.say("hint.reason-codes")));
    for (String name : d.at(place + "/values").propertyNames()) {
      String at = Places.in(place + "/values", name);
      AnswerKind kind = AnswerKind.like(name, d.at(at));
      d.put(kind.question(at, d.say("yes"), d.say("no")).label(d.say("field.ruling-value", name)));
    }
  }
}
