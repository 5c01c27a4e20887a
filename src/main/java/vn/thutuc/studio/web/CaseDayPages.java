package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.page.of.DeadlineView;
import vn.thutuc.people.Official;
import vn.thutuc.studio.cases.CaseRun;
import vn.thutuc.studio.cases.CaseShift;
import vn.thutuc.studio.cases.CaseShifts;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** Moving worked cases to a day on which the law of the draft is in force. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/case-days")
class CaseDayPages {

  private final CaseTable table;
  private final PlayerTable player;
  private final CaseBundles bundles;
  private final CaseShifts shifts;
  private final Drafts drafts;
  private final StudioPeople people;

  CaseDayPages(
      CaseTable table,
      PlayerTable player,
      CaseBundles bundles,
      CaseShifts shifts,
      Drafts drafts,
      StudioPeople people) {
    this.table = table;
    this.player = player;
    this.bundles = bundles;
    this.shifts = shifts;
    this.drafts = drafts;
    this.people = people;
  }

  /** A proposal with what still comes out otherwise and the promised hour explained. */
  record Row(CaseShift shift, String name, List<String> other, @Nullable DeadlineView deadline) {}

  @GetMapping
  String proposals(@PathVariable long id, Principal principal, Model model) {
    show(id, people.at(principal), model);
    return "studio/case-days";
  }

  @PostMapping("/try")
  String tryThem(@PathVariable long id) {
    DraftId draft = new DraftId(id);
    if (bundles.triable(draft).isPresent()) {
      shifts.start(drafts.get(draft)).await(ScenarioPages.PATIENCE);
    }
    return "redirect:/studio/drafts/" + id + "/case-days";
  }

  @PostMapping("/take")
  ModelAndView take(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(required = false) List<String> files,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    Official me = people.at(principal);
    boolean triable = bundles.triable(new DraftId(id)).isPresent();
    if (files == null || files.isEmpty() || !triable) {
      show(id, me, model);
      model.addAttribute("nothing", triable);
      return new ModelAndView("studio/case-days", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    shifts.take(drafts.get(new DraftId(id)), content, files, me);
    flash.addFlashAttribute("flash", "studio.player.flash.moved");
    return new ModelAndView("redirect:/studio/drafts/" + id + "/scenarios");
  }

  private void show(long id, Official me, Model model) {
    DraftId draftId = new DraftId(id);
    table.show(model, draftId, me);
    if (bundles.triable(draftId).isPresent()) {
      Draft draft = drafts.get(draftId);
      CaseRun run = shifts.latest(draft).orElse(null);
      model.addAttribute("run", run);
      model.addAttribute("runHash", shifts.hash(draft));
      model.addAttribute("tried", shifts.isTried(draft));
      model.addAttribute("proposals", shifts.proposals(draft).stream().map(this::row).toList());
    }
  }

  private Row row(CaseShift shift) {
    return new Row(
        shift,
        CaseTable.name(shift.file()),
        table.mismatches(shift.other()),
        player.deadline(shift.result()).orElse(null));
  }
}
