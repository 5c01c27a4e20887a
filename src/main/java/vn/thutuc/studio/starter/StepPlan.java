package vn.thutuc.studio.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thutuc.procedure.Finding;

/**
 * Puts the steps of the text into the usual shape: reception, handling, signing, return (Decree
 * 61/2018/ND-CP, articles 17 to 20). What applicants do is told, not drawn; a part the text does
 * not number is added and said to be added.
 *
 * @param applicant what the text lets the applicant do
 * @param middle the tasks between reception and signing
 * @param findings what was guessed
 */
record StepPlan(
    DraftStep reception,
    List<DraftStep> middle,
    DraftStep signing,
    DraftStep handover,
    String applicant,
    List<Finding> findings) {

  static StepPlan of(Reading<List<NumberedStep>> steps, String whole, String file) {
    return new Planner(file).plan(steps, whole);
  }

  /** Collects the parts in the order of the text. */
  private static final class Planner {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final List<DraftStep> middle = new ArrayList<>();
    private final StringBuilder applicant = new StringBuilder();
    private DraftStep reception = DraftStep.added("check-dossier", "reception");
    private DraftStep signing = DraftStep.added("sign", "leader");
    private DraftStep handover = DraftStep.added("return-result", "reception");

    private Planner(String file) {
      this.file = file;
    }

    private StepPlan plan(Reading<List<NumberedStep>> steps, String whole) {
      steps.doubts().forEach(doubt -> note(doubt, "trình tự", steps.source()));
      List<NumberedStep> all = Objects.requireNonNullElse(steps.value(), List.of());
      all.stream().filter(step -> step.turn() == 1).forEach(this::place);
      if (all.isEmpty()) {
        applicant.append(whole);
      }
      if (middle.isEmpty()) {
        middle.add(DraftStep.added("appraise", "specialist"));
        note(Doubt.STEP_ADDED, "appraise", middle.get(0).name());
      }
      signingFromLast();
      for (DraftStep step : List.of(reception, signing, handover)) {
        if (step.words().isEmpty()) {
          note(Doubt.STEP_ADDED, step.id(), step.name());
        }
      }
      return new StepPlan(
          reception,
          List.copyOf(middle),
          signing,
          handover,
          applicant.toString(),
          List.copyOf(findings));
    }

    private void place(NumberedStep step) {
      Reading<Part> guess = Part.of(step);
      Part part = guess.found().orElse(Part.SPECIALIST);
      String id = "step-" + step.number();
      LimitPhrases.in(step.text()).stream()
          .findFirst()
          .ifPresent(time -> note(Doubt.STEP_TIME, id, PlainText.brief(step.text(), 160)));
      if (part == Part.APPLICANT) {
        applicant.append(step.text()).append('\n');
        note(Doubt.STEP_OF_APPLICANT, id, guess.source());
        return;
      }
      note(Doubt.STEP_ROLE, id, part.role() + ": " + guess.source());
      if (part == Part.RECEPTION && reception.words().isEmpty() && middle.isEmpty()) {
        reception = reception.saying(step.text());
      } else if (part == Part.RETURN) {
        handover = handover.saying(step.text());
      } else {
        middle.add(new DraftStep(id, step.headline(), "", part.role(), step.text()));
      }
    }

    /** The last task of the middle is the decision, if its words say so. */
    private void signingFromLast() {
      int last = middle.size() - 1;
      if (middle.get(last).role().equals(Part.LEADER.role()) && last > 0) {
        DraftStep decision = middle.remove(last);
        signing = signing.saying(decision.words());
      }
    }

    private void note(Doubt doubt, String element, String source) {
      findings.add(Note.of(doubt, file, element, source));
    }
  }
}
