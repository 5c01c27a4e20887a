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
import vn.thutuc.studio.draft.DraftId;

/** The reform ledger, and the keeping of a forecast that will stand in it. */
@Controller
class LedgerPages {

  private final Forecasting forecasting;
  private final LedgerTable table;
  private final Directory directory;

  LedgerPages(Forecasting forecasting, LedgerTable table, Directory directory) {
    this.forecasting = forecasting;
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
    Official me =
        directory
            .official(principal.getName())
            .orElseThrow(() -> new AccessDeniedException("no such official"));
    forecasting.replay(new DraftId(id), me);
    flash.addFlashAttribute("flash", "reform.replay.forecast.kept");
    return "redirect:/studio/drafts/" + id + "/replay";
  }
}
