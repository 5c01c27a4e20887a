package vn.thutuc.studio.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.migration.Answer;
import vn.thutuc.studio.migration.StepPlan;
import vn.thutuc.studio.migration.Transition;

/** What a draft orders for dossiers that run under earlier versions, for its approver to read. */
@Component
class TransitionTable {

  private final Transition transition;
  private final AnswerForm answers;

  TransitionTable(Transition transition, AnswerForm answers) {
    this.transition = transition;
    this.answers = answers;
  }

  /** The dossiers of one earlier version, and what was said about them. */
  record Row(Transition.Source source, List<Line> lines) {}

  /**
   * A step that is cut.
   *
   * @param answer empty as long as nobody answered
   */
  record Line(String step, String answer) {}

  void show(Model model, Draft draft, Bundle bundle) {
    Manifest.Transition wish = bundle.manifest().transition();
    model.addAttribute("transition", wish.name());
    model.addAttribute(
        "transitions",
        wish == Manifest.Transition.FINISH_ON_OLD
            ? List.of()
            : transition.sources(draft, bundle).stream().map(this::row).toList());
  }

  private Row row(Transition.Source source) {
    return new Row(source, source.plan().cut().stream().map(cut -> line(source, cut)).toList());
  }

  private Line line(Transition.Source source, StepPlan.Row cut) {
    boolean open = source.unanswered().contains(cut.step());
    return new Line(
        answers.name(cut.step()), open ? "" : answers.told(source.plan(), answer(source, cut)));
  }

  private static Answer answer(Transition.Source source, StepPlan.Row cut) {
    return Objects.requireNonNull(source.answers().get(cut.step().id()));
  }
}
