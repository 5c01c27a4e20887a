package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.rules.Purpose;

/** The questions of a procedure that tables and rules answer. */
final class RuleSetRows {

  private final Drawing d;
  private final Surroundings around;
  private final Citations citations;

  RuleSetRows(Drawing drawing, Surroundings around, Citations citations) {
    this.d = drawing;
    this.around = around;
    this.citations = citations;
  }

  void put() {
    String at = "/ruleSets";
    List<Row> all = new ArrayList<>();
    d.at(at)
        .propertyNames()
        .forEach(
            name -> {
              String place = Places.in(at, name);
              List<Item> items = d.within(() -> ruleSet(place));
              String purpose = d.at(place + "/purpose").asString("");
              String warning = citations.ofRuleSet(name);
              all.add(
                  new Row(
                      place,
                      "ruleSets." + name,
                      name,
                      purpose,
                      warning,
                      ManifestSheet.without(place),
                      items));
            });
    d.add(
        new Rows(
            at,
            d.say("rows.ruleSets"),
            d.say("rows.ruleSets.hint"),
            false,
            false,
            all,
            List.of(
                d.fresh("rule-set-name", Question.line(at + "/id").hint(d.say("hint.id"))),
                d.fresh(
                    "purpose",
                    Question.one(at + "/purpose").options(d.plain("purpose", Purpose.class))),
                d.fresh("decides", Question.one(at + "/decision").options(around.decisions()))),
            (text, answers) -> {
              String name = Ids.fresh(answers, text.at(Places.of(at)).propertyNames());
              ObjectNode set = JsonNodeFactory.instance.objectNode();
              set.put("purpose", Ids.chosen(answers, "purpose"));
              set.put("decision", Ids.chosen(answers, "decision"));
              return text.set(Places.of(Places.in(at, name)), set);
            }));
  }

  private void ruleSet(String place) {
    d.put("purpose", Question.one(place + "/purpose").options(d.plain("purpose", Purpose.class)));
    d.put("decides", Question.one(place + "/decision").options(around.decisions()).optional());
    d.put("drl", Question.some(place + "/drl").options(around.files("rules", ".drl")).optional());
    if (d.at(place + "/tables").isArray()) {
      for (int i = 0; i < d.at(place + "/tables").size(); i++) {
        String table = place + "/tables/" + i;
        d.put("table", Question.one(table + "/decision").options(around.decisions()));
        d.put("makes", Question.line(table + "/as").optional());
      }
    }
  }
}
