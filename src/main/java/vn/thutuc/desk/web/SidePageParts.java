package vn.thutuc.desk.web;

import java.time.Clock;
import java.util.List;
import org.springframework.ui.Model;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.page.MessageKey;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.ClockRules;

/** What both side exits show: the dossier's head, and what happens when the form is sent. */
@org.springframework.stereotype.Component
class SidePageParts {

  private final DossierDesk desk;
  private final CaseClock clocks;
  private final Words words;
  private final Clock clock;

  SidePageParts(DossierDesk desk, CaseClock clocks, Words words, Clock clock) {
    this.desk = desk;
    this.clocks = clocks;
    this.words = words;
    this.clock = clock;
  }

  void show(Model model, TaskTable.Place place, String note) {
    desk.show(model, place.file());
    model.addAttribute("item", place.item());
    model.addAttribute("step", place.step());
    model.addAttribute("note", note);
    model.addAttribute("law", desk.law(place.file(), place.step()));
  }

  /** What asking does to the clock, and until when the applicant may answer. */
  List<String> afterAsking(TaskTable.Place place) {
    ClockRules terms = place.file().bundle().manifest().clock();
    String effect =
        place.file().clock() == null
            ? "desk.supplement.clock.not-started"
            : "desk.supplement.clock." + MessageKey.of(terms.supplement());
    return List.of(
        words.text(effect),
        words.text(
            "desk.supplement.answer-by",
            words.appointment(clocks.answerBy(place.file().bundle(), clock.instant()))),
        words.text("desk.supplement.allowed", terms.maxSupplements()));
  }

  /** What a refusal leads to. */
  List<String> afterRefusing() {
    return List.of(words.text("desk.refusal.then.notice"), words.text("desk.refusal.then.way"));
  }
}
