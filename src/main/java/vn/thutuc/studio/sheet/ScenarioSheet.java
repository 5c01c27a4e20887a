package vn.thutuc.studio.sheet;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.OptionView;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.FactField;
import vn.thutuc.studio.splice.YamlText;

/** A worked case as a form: what the applicant declares, who does what when, what must come out. */
final class ScenarioSheet {

  private static final List<String> ANSWERS =
      List.of("FOUND", "NOT_FOUND", "INCOMPLETE", "UNAVAILABLE");

  private final Drawing d;
  private final Surroundings around;
  private final AnswerRows answers;

  private ScenarioSheet(Drawing drawing, Surroundings around) {
    this.d = drawing;
    this.around = around;
    this.answers = new AnswerRows(drawing, around);
  }

  static Sheet draw(Drawing drawing, Surroundings around) {
    ScenarioSheet sheet = new ScenarioSheet(drawing, around);
    MoveRows moves = new MoveRows(drawing, around, sheet.answers);
    drawing.part("case", sheet::story);
    drawing.part("answers", () -> sheet.answers.put("/answers", null));
    drawing.part("registry", sheet::registry);
    drawing.part("moves", moves::put);
    drawing.part("expect", sheet::expect);
    return drawing.done();
  }

  private void story() {
    d.both("case-name", "/name");
    d.put("received-at", moment("/receivedAt"));
    d.put(
        "channel",
        Question.one("/channel")
            .fallback("COUNTER")
            .options(
                List.of(Manifest.Channel.values()).stream()
                    .map(c -> OptionView.of(c.name(), d.words().text("channel." + c)))
                    .toList()));
  }

  private Question moment(String at) {
    return new Question(at, FieldType.TEXTFIELD, Codec.MOMENT).hint(d.say("hint.moment"));
  }

  /** What each registry of the dictionary answers. */
  private void registry() {
    List<String> names = new ArrayList<>(d.at("/registry").propertyNames());
    around.all(draft -> draft.dictionary().dossier().fields().stream()).stream()
        .map(FactField::registry)
        .filter(name -> name != null && !names.contains(name))
        .forEach(names::add);
    for (String name : names) {
      d.put(
          Question.one(Places.in("/registry", name))
              .label(d.say("field.registry-answer", name))
              .options(ANSWERS.stream().map(a -> d.choice("registry", a, null)).toList())
              .optional());
    }
  }

  private void expect() {
    path();
    new RulingRows(d, around).put();
    d.put("due", moment("/expect/due").optional());
    d.put(
        "late",
        new Question("/expect/late", FieldType.SELECT, Codec.BOX)
            .options(List.of(yesNo("true"), yesNo("false")))
            .optional());
    d.put(
        "status",
        Question.one("/expect/status")
            .options(
                SheetKind.SCENARIO.order().values("/expect/status").stream()
                    .map(s -> d.choice("status", s, null))
                    .toList())
            .optional());
    d.put("end", Question.one("/expect/end").options(around.steps(Flow.Kind.END)).optional());
    d.put(
        "checklist", Question.some("/expect/checklist").options(around.requirements()).optional());
  }

  private OptionView yesNo(String value) {
    return OptionView.of(value, d.say("true".equals(value) ? "yes" : "no"));
  }

  private void path() {
    String at = "/expect/path";
    List<OptionView> steps = around.steps(Flow.Kind.USER_TASK, Flow.Kind.RULE_TASK, Flow.Kind.CALL);
    List<Row> rows =
        d.items(
            at,
            place -> {
              String step = d.at(place).asString("");
              Question question =
                  Question.one(place).options(steps).label(d.say("field.step-at", position(place)));
              List<Item> items = d.within(() -> d.put(question));
              return new Row(place, "", step, null, null, ManifestSheet.without(place), items);
            });
    d.add(
        new Rows(
            at,
            d.say("rows.path"),
            d.say("rows.path.hint"),
            true,
            true,
            rows,
            List.of(d.fresh("step", Question.one(at + "/id").options(steps))),
            (text, chosen) -> appended(text, at, Ids.chosen(chosen, "id"))));
  }

  private static int position(String place) {
    return Integer.parseInt(Places.last(place)) + 1;
  }

  private static YamlText appended(YamlText text, String at, String word) {
    return text.append(
        Places.of(at),
        JsonNodeFactory.instance.stringNode(word),
        List.of("path", "ruling", "rulings"));
  }
}
