package vn.thutuc.reform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.reform.study.BaseLooks;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.reform.study.ProspectLooks;
import vn.thutuc.reform.study.StudyPlan;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.simulation.Report;

/** Lays out the page of one procedure: where its time goes, and what may be changed of it. */
@Component
class LabDesk {

  /** A page that is opened shows first what is there; one that was sent waits for all of it. */
  private static final Duration OPENED = Duration.ofMillis(1500);

  private static final Duration SENT = Duration.ofSeconds(30);

  private final LabParameters parameters;
  private final BaseLooks looks;
  private final ProspectLooks prospects;
  private final HeatTable heat;
  private final ChangeChoices choices;
  private final RefusalWords refusals;
  private final SourceWords sources;
  private final PastVerdicts past;
  private final Words words;

  LabDesk(
      LabParameters parameters,
      BaseLooks looks,
      ProspectLooks prospects,
      HeatTable heat,
      ChangeChoices choices,
      RefusalWords refusals,
      SourceWords sources,
      PastVerdicts past,
      Words words) {
    this.parameters = parameters;
    this.looks = looks;
    this.prospects = prospects;
    this.heat = heat;
    this.choices = choices;
    this.refusals = refusals;
    this.sources = sources;
    this.past = past;
    this.words = words;
  }

  /**
   * @param sent whether something was asked by it, and not only looked at
   * @param problem why what was asked could not be done; null when nothing was, or it could
   * @return whether all that the form says makes sense
   */
  boolean show(Model model, Bundle bundle, LabForm form, boolean sent, @Nullable Refusal problem) {
    model.addAttribute("bundle", bundle);
    model.addAttribute("form", form);
    past.of(form.parameters()).ifPresent(view -> model.addAttribute("past", view));
    List<String> problems = new ArrayList<>();
    if (problem != null) {
      problems.add(refusals.of(problem));
    }
    ObjectNode tree = parameters.first(bundle);
    try {
      ObjectNode told = StudyReader.tree(StudyPlan.PARAMETERS, form.parameters().getBytes(UTF_8));
      Report report = looks.report(bundle, form.parameters());
      model.addAttribute("heat", heat.of(bundle, report, Outside.of(told)));
      model.addAttribute("report", report);
      model.addAttribute("run", words.number(report.replications()));
      model.addAttribute("sources", sources.of(told));
      tree = told;
    } catch (Refusal refused) {
      note(problems, refused);
    }
    try {
      prospects
          .of(bundle, tree, sent ? SENT : OPENED)
          .ifPresent(all -> model.addAttribute("groups", choices.of(all, form)));
    } catch (Refusal refused) {
      note(problems, refused);
    }
    model.addAttribute("problems", problems);
    return problems.isEmpty();
  }

  private void note(List<String> problems, Refusal refused) {
    String told = refusals.of(refused);
    if (!problems.contains(told)) {
      problems.add(told);
    }
  }
}
