package vn.thutuc.studio.sheet;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.page.FieldType;
import vn.thutuc.page.OptionView;
import vn.thutuc.procedure.Flow;
import vn.thutuc.studio.splice.YamlText;

/** What happens in a worked case, one after the other: officials, the applicant, time. */
final class MoveRows {

  private static final List<String> KINDS =
      List.of("complete", "ask", "refuse", "message", "timer");
  private static final List<String> MESSAGES = List.of("supplement-supplied", "withdrawal");

  private final Drawing d;
  private final Surroundings around;
  private final AnswerRows answers;

  MoveRows(Drawing drawing, Surroundings around, AnswerRows answers) {
    this.d = drawing;
    this.around = around;
    this.answers = answers;
  }

  void put() {
    String at = "/moves";
    List<OptionView> kinds = KINDS.stream().map(kind -> d.choice("move", kind, null)).toList();
    d.add(
        new Rows(
            at,
            d.say("rows.moves"),
            d.say("rows.moves.hint"),
            false,
            true,
            d.items(at, this::row),
            List.of(
                d.fresh("move-kind", Question.one(at + "/id").options(kinds)),
                d.fresh("task", Question.one(at + "/task").options(who()))),
            MoveRows::added));
  }

  private List<OptionView> who() {
    return around.steps(Flow.Kind.USER_TASK);
  }

  private static String kindOf(JsonNode move) {
    return KINDS.stream().filter(move::has).findFirst().orElse("complete");
  }

  private Row row(String place) {
    JsonNode move = d.at(place);
    String kind = kindOf(move);
    String step = move.path(kind.equals("timer") ? "timer" : "task").asString("");
    String name =
        around
            .step(step)
            .map(one -> d.words().of(one.name()))
            .filter(n -> !n.isBlank())
            .orElse(step);
    int number = Integer.parseInt(Places.last(place)) + 1;
    String title = d.say("row.move", number, d.say("choice.move." + kind), name).strip();
    String after = Codec.TERM.show(move.path("after"), d.words());
    return new Row(
        place,
        "",
        title,
        after.isEmpty() ? null : d.say("row.after", after),
        null,
        ManifestSheet.without(place),
        d.within(() -> questions(place, kind, step)));
  }

  private void questions(String place, String kind, String step) {
    d.put(
        "after",
        new Question(place + "/after", FieldType.TEXTFIELD, Codec.TERM)
            .optional()
            .hint(d.say("hint.after")));
    switch (kind) {
      case "message" -> {
        List<OptionView> all = MESSAGES.stream().map(m -> d.choice("message", m, null)).toList();
        d.put("message", Question.one(place + "/message").options(all));
        answers.put(place + "/answers", null);
      }
      case "timer" -> d.put("timer", Question.one(place + "/timer").options(around.timers()));
      default -> {
        d.put("task", Question.one(place + "/task").options(who()));
        official(place, kind, step);
      }
    }
  }

  private void official(String place, String kind, String step) {
    switch (kind) {
      case "ask" -> {
        d.put(
            "requirements",
            Question.some(place + "/ask/requirements").options(around.requirements()));
        d.put("reason", Question.prose(place + "/ask/reason").optional());
      }
      case "refuse" ->
          d.put(
              "reasons",
              new Question(place + "/refuse/reasons", FieldType.TEXTAREA, Codec.LINES)
                  .hint(d.say("hint.lines")));
      default -> answers.put(place + "/complete", step);
    }
  }

  private static YamlText added(YamlText text, Map<String, String> chosen) {
    String kind = Ids.chosen(chosen, "id");
    ObjectNode move = JsonNodeFactory.instance.objectNode();
    if (List.of("complete", "ask", "refuse").contains(kind)) {
      move.put("task", Ids.chosen(chosen, "task"));
    }
    switch (kind) {
      case "complete" -> move.putObject("complete");
      case "ask" -> move.putObject("ask").putArray("requirements");
      case "refuse" -> move.putObject("refuse").put("reasons", "");
      case "message" -> move.put("message", MESSAGES.get(0));
      default -> move.put("timer", "");
    }
    return text.append(Places.of("/moves"), move, SheetKind.SCENARIO.order().at(Places.of("")));
  }
}
