package vn.thutuc.reform.web;

import java.security.Principal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Directory;
import vn.thutuc.people.Official;
import vn.thutuc.reform.ledger.Forecasting;
import vn.thutuc.reform.study.DraftStudies;
import vn.thutuc.studio.draft.DraftId;

/** The reform ledger, and the keeping of a forecast that will stand in it. */
@Controller
class LedgerPages {

  private final Forecasting forecasting;
  private final DraftStudies studies;
  private final LedgerTable table;
  private final Directory directory;

  LedgerPages(
      Forecasting forecasting, DraftStudies studies, LedgerTable table, Directory directory) {
    this.forecasting = forecasting;
    this.studies = studies;
    this.table = table;
    this.directory = directory;
  }

  @GetMapping("/studio/ledger")
  String ledger(Model model) {
    model.addAttribute("entries", table.entries());
    return "reform/ledger";
  }

  @PostMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay/forecast")
  String keep(@PathVariable long id, Principal principal, RedirectAttributes flash) {
    forecasting.replay(new DraftId(id), official(principal));
    flash.addFlashAttribute("flash", "reform.replay.forecast.kept");
    return "redirect:/studio/drafts/" + id + "/replay";
  }

  /** Asks the study a draft was made from again, with what lies in the draft now. */
  @PostMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay/simulate")
  String simulate(@PathVariable long id, Principal principal) {
    studies.again(new DraftId(id), official(principal)).await(LabRunPages.PATIENCE);
    return "redirect:/lab/runs/mine";
  }

  private Official official(Principal principal) {
    return directory
        .official(principal.getName())
        .orElseThrow(() -> new AccessDeniedException("no such official"));
  }
}
