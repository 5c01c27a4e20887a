package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.page.OptionView;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Purpose;

/** The lists of procedure.yaml: laws, documents, conditions, results, rule sets. */
final class ManifestRows {

  private final Drawing d;
  private final Surroundings around;
  private final Citations citations;

  ManifestRows(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.around = around;
    this.citations = new Citations(drawing, around);
  }

  /** A choice among the laws of this very text. */
  Question law(String at) {
    List<OptionView> laws = new ArrayList<>();
    for (int i = 0; i < d.at("/legalBasis").size(); i++) {
      String place = "/legalBasis/" + i;
      String id = d.at(place + "/id").asString("");
      laws.add(OptionView.of(id, id + " – " + d.named(place + "/citation", "")));
    }
    return Question.one(at).options(laws).optional();
  }

  void law() {
    rows(
        "/legalBasis",
        "citation",
        place -> {
          d.both("citation", place + "/citation");
          d.put("valid-from", Question.date(place + "/validFrom"));
          d.put("valid-to", Question.date(place + "/validTo").optional());
          d.put("confirmed", Question.box(place + "/confirmed").hint(d.say("hint.confirmed")));
        },
        item ->
            item.set("citation", none())
                .put("validFrom", d.at("/validFrom").asString(""))
                .put("confirmed", false),
        citations::of);
  }

  void documents() {
    rows(
        "/documents",
        "name",
        place -> {
          d.both("document-name", place + "/name");
          d.put("document-form", Question.one(place + "/form").options(forms()));
          d.put("copies", Question.number(place + "/copies").fallback("1"));
          d.put(
              "source",
              Question.one(place + "/source")
                  .fallback("APPLICANT")
                  .options(d.plain("source", Manifest.Document.Source.class)));
          d.put(
              "when",
              Question.one(place + "/when")
                  .fallback("ALWAYS")
                  .options(d.plain("when", Manifest.Document.When.class)));
          d.put("based-on", law(place + "/legalBasis"));
        },
        item -> item.set("name", none()).put("form", "COPY"),
        citations::ofDocument);
  }

  private List<OptionView> forms() {
    return d.plain("document-form", Manifest.Document.Form.class);
  }

  void results() {
    rows(
        "/results",
        "name",
        place -> d.both("result-name", place + "/name"),
        item -> item.set("name", none()),
        id -> null);
  }

  void conditions() {
    rows(
        "/conditions",
        "text",
        place -> {
          d.both("condition-text", place + "/text");
          d.put("based-on", law(place + "/legalBasis"));
        },
        item -> item.set("text", none()),
        citations::ofDocument);
  }

  void simplifications() {
    String at = "/simplifications";
    List<Row> all =
        d.items(
            at,
            place -> {
              List<Item> items = d.within(() -> d.both("simplification", place));
              String title = d.named(place, d.say("row.empty"));
              return new Row(place, "", title, null, null, ManifestSheet.without(place), items);
            });
    d.add(
        new Rows(
            at,
            d.say("rows.simplifications"),
            d.say("rows.simplifications.hint"),
            false,
            true,
            all,
            List.of(),
            (text, answers) -> text.append(Places.of(at), none(), List.of())));
  }

  void ruleSets() {
    String at = "/ruleSets";
    List<Row> all = new ArrayList<>();
    d.at(at)
        .propertyNames()
        .forEach(
            name -> {
              String place = at + "/" + name;
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
              return text.set(Places.of(at + "/" + name), set);
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

  /** What breaks when the one of that id goes. */
  interface Uses {
    @Nullable String of(String id);
  }

  private void rows(
      String at, String name, Consumer<String> questions, Consumer<ObjectNode> filling, Uses uses) {
    String list = Places.last(at);
    List<Row> all =
        d.items(
            at,
            place -> {
              String id = d.at(place + "/id").asString("");
              List<Item> items = d.within(() -> questions.accept(place));
              String title = d.named(place + "/" + name, d.say("row.empty"));
              return new Row(
                  place,
                  list + "." + id,
                  title,
                  id,
                  uses.of(id),
                  ManifestSheet.without(place),
                  items);
            });
    d.add(
        new Rows(
            at,
            d.say("rows." + list),
            d.say("rows." + list + ".hint"),
            false,
            true,
            all,
            List.of(d.fresh("id", Question.line(at + "/id").hint(d.say("hint.id")))),
            (text, answers) -> {
              List<String> taken = new ArrayList<>();
              text.at(Places.of(at)).forEach(one -> taken.add(one.path("id").asString("")));
              ObjectNode item = JsonNodeFactory.instance.objectNode();
              item.put("id", Ids.fresh(answers, taken));
              filling.accept(item);
              return text.append(Places.of(at), item, List.of());
            }));
  }

  /** A text in both languages with nothing in it yet. */
  private static ObjectNode none() {
    return JsonNodeFactory.instance.objectNode().put("vi", "").put("en", "");
  }
}
