package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.page.OptionView;
import vn.thutuc.procedure.Manifest;

/** The lists of procedure.yaml: laws, documents, conditions, results. */
final class ManifestRows {

  private final Drawing d;
  private final Citations citations;

  ManifestRows(Drawing drawing, Citations citations) {
    this.d = drawing;
    this.citations = citations;
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
