package vn.thutuc.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.deadline.CaseClock;
import vn.thutuc.desk.Desk;
import vn.thutuc.dossier.Component;
import vn.thutuc.dossier.Components;
import vn.thutuc.dossier.HeldPapers;
import vn.thutuc.dossier.RequirementNotPublished;
import vn.thutuc.page.MessageKey;
import vn.thutuc.page.RequirementView;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.Requirements;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.ClockRules;
import vn.thutuc.procedure.FormDefinition;

/** Asks for a supplement: only for what is published and the State does not hold itself. */
@org.springframework.stereotype.Component
class SupplementExit implements SideExit {

  private final Desk desk;
  private final Requirements requirements;
  private final Components components;
  private final HeldPapers held;
  private final CaseClock clocks;
  private final Words words;
  private final Clock clock;

  SupplementExit(
      Desk desk,
      Requirements requirements,
      Components components,
      HeldPapers held,
      CaseClock clocks,
      Words words,
      Clock clock) {
    this.desk = desk;
    this.requirements = requirements;
    this.components = components;
    this.held = held;
    this.clocks = clocks;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "supplement";
  }

  @Override
  public List<RequirementView> offered(TaskTable.Place place, Map<String, List<String>> draft) {
    CaseFile file = place.file();
    FormDefinition form = place.form();
    Map<String, Object> found =
        form == null || draft.isEmpty() ? Map.of() : form.read(draft).answers();
    Set<String> heldPapers = held.of(file.dossier(), file.bundle(), found);
    return requirements.all(file.bundle().manifest()).stream()
        .filter(one -> !heldPapers.contains(one.id()))
        .toList();
  }

  /** Documents the desk does not have: what is asked for most often. */
  @Override
  public Set<String> suggested(TaskTable.Place place) {
    return components.of(place.item().dossier()).stream()
        .filter(component -> component.state() == Component.State.MISSING)
        .map(Component::document)
        .collect(Collectors.toSet());
  }

  /** What asking does to the clock, and until when the applicant may answer. */
  @Override
  public List<String> then(TaskTable.Place place) {
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

  @Override
  public boolean take(Request request, Official official) {
    try {
      desk.askForMore(request.taskId(), official, request.draft(), request.ids(), request.note());
      return true;
    } catch (RequirementNotPublished none) {
      return false;
    }
  }
}
