package vn.thutuc.reform.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.reform.study.KeptSearch;
import vn.thutuc.reform.study.LabPlan;
import vn.thutuc.reform.study.Searches;
import vn.thutuc.reform.study.Studies;
import vn.thutuc.reform.study.StudyRun;
import vn.thutuc.reform.study.StudyRuns;

/** What was asked before: to look at, and to begin with. */
@Component
class LabShelf {

  private static final String NUMBER = "[1-9]\\d{0,17}";
  private static final int SHOWN = 20;

  private final Studies studies;
  private final Searches searches;
  private final StudyRuns runs;
  private final Words words;

  LabShelf(Studies studies, Searches searches, StudyRuns runs, Words words) {
    this.studies = studies;
    this.searches = searches;
    this.runs = runs;
    this.words = words;
  }

  /** Puts the newest studies of all procedures on the page, and this person's on its way. */
  void show(Model model, String person) {
    mine(model, person);
    model.addAttribute("studies", studies.latest(SHOWN));
  }

  /** Puts the newest studies and searches of one procedure on the page. */
  void show(Model model, ProcedureKey key, String person) {
    mine(model, person);
    model.addAttribute("studies", studies.latest(key, SHOWN));
    model.addAttribute("searches", searches.latest(key, SHOWN));
  }

  private void mine(Model model, String person) {
    model.addAttribute("mine", runs.of(person).filter(run -> !run.isOver()).orElse(null));
  }

  /**
   * @param study the number of a kept one, {@code mine} for this person's latest
   */
  Optional<LabPlan> asked(String study, String person) {
    if (study.equals("mine")) {
      return runs.of(person).map(StudyRun::plan);
    }
    return study.matches(NUMBER)
        ? Optional.of(studies.get(Long.parseLong(study)).plan())
        : Optional.empty();
  }

  /** A candidate to run in full; without one what was searched, with nothing chosen. */
  Optional<LabPlan> found(String search, String pick) {
    if (!search.matches(NUMBER)) {
      return Optional.empty();
    }
    KeptSearch kept = searches.get(Long.parseLong(search));
    Optional<LabPlan> candidate =
        kept.study(pick, words.text("lab.search.option", pick)).map(study -> study);
    return candidate.or(() -> Optional.of(kept.plan()));
  }
}
