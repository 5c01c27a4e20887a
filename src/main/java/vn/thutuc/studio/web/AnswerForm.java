package vn.thutuc.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.studio.migration.Answer;
import vn.thutuc.studio.migration.StepPlan;
import vn.thutuc.studio.migration.WhoIsWhere;

/** The questions about steps that are cut, with the answers there are. */
@Component
class AnswerForm {

  private static final String FIELD = "answer.";

  private final WhoIsWhere whoIsWhere;
  private final StepNames names;
  private final Words words;

  AnswerForm(WhoIsWhere whoIsWhere, StepNames names, Words words) {
    this.whoIsWhere = whoIsWhere;
    this.names = names;
    this.words = words;
  }

  /** A step that is cut. */
  record Cut(
      String id, String name, int dossiers, @Nullable String suggestion, @Nullable String answer) {}

  /** A step that stays. */
  record Kept(String name, int dossiers) {}

  /** An answer that can be chosen. */
  record Choice(String value, String text) {}

  void show(Model model, ProcedureVersion from, StepPlan plan, Map<String, Answer> answers) {
    WhoIsWhere.Version running =
        whoIsWhere.of(from.key()).stream()
            .filter(one -> one.version().hash().equals(from.hash()))
            .findFirst()
            .orElse(null);
    List<Cut> cut = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    for (StepPlan.Row row : plan.rows()) {
      Flow.Step step = row.step();
      int dossiers = running == null ? 0 : running.at(step.id());
      if (row.carried()) {
        kept.add(new Kept(name(step), dossiers));
      } else {
        Answer answer = answers.get(step.id());
        cut.add(
            new Cut(
                step.id(),
                name(step),
                dossiers,
                suggestion(plan, row),
                answer == null ? null : answer.text()));
      }
    }
    model.addAttribute("cut", cut);
    model.addAttribute("kept", kept);
    model.addAttribute("choices", choices(plan));
  }

  /** The answers a form sent; what nobody chose is left out. */
  static Map<String, Answer> read(Map<String, String> form) {
    Map<String, String> texts = new TreeMap<>();
    form.forEach(
        (field, value) -> {
          if (field.startsWith(FIELD)) {
            texts.put(field.substring(FIELD.length()), value);
          }
        });
    return Answer.of(texts);
  }

  /** An answer in words. */
  String told(StepPlan plan, Answer answer) {
    String step = answer.step();
    return switch (answer.kind()) {
      case CONTINUE ->
          words.text(
              "studio.running.answer.continue",
              plan.place(String.valueOf(step)).map(this::name).orElse(String.valueOf(step)));
      case STOP -> words.text("studio.running.answer.stop");
      case STAY -> words.text("studio.running.answer.stay");
    };
  }

  /** A gateway often has no name of its own. */
  String name(Flow.Step step) {
    return names.of(step);
  }

  private @Nullable String suggestion(StepPlan plan, StepPlan.Row row) {
    String id = row.suggestion();
    return id == null ? null : plan.place(id).map(this::name).orElse(id);
  }

  private List<Choice> choices(StepPlan plan) {
    List<Choice> choices = new ArrayList<>();
    for (Flow.Step place : plan.places()) {
      choices.add(choice(plan, Answer.continueAt(place.id())));
    }
    choices.add(choice(plan, Answer.stop()));
    choices.add(choice(plan, Answer.stay()));
    return choices;
  }

  private Choice choice(StepPlan plan, Answer answer) {
    return new Choice(answer.text(), told(plan, answer));
  }
}
