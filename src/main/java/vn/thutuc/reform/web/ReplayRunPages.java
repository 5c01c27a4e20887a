package vn.thutuc.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.reform.replay.ReplayRun;
import vn.thutuc.reform.replay.ReplayRuns;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** Begins a replay, tells how far it is, and stops it. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay/run")
class ReplayRunPages {

  private final Drafts drafts;
  private final ReplayRuns runs;
  private final Clock clock;

  ReplayRunPages(Drafts drafts, ReplayRuns runs, Clock clock) {
    this.drafts = drafts;
    this.runs = runs;
    this.clock = clock;
  }

  @PostMapping
  String start(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Principal principal,
      RedirectAttributes address) {
    Replaying.Period period = AskedPeriod.of(from, to, LocalDate.now(clock));
    runs.start(draft(id), period, principal.getName()).await(LabRunPages.PATIENCE);
    address.addAttribute("from", period.from().toString());
    address.addAttribute("to", period.to().toString());
    return page(id);
  }

  /** The part the page asks for while it waits; it is loaded anew when all is over. */
  @GetMapping
  String mine(
      @PathVariable long id,
      @RequestHeader(name = "HX-Request", defaultValue = "") String part,
      Principal principal,
      HttpServletResponse response,
      Model model) {
    Optional<ReplayRun> mine = runs.of(draft(id), principal.getName());
    if (!part.equals("true") || mine.isEmpty()) {
      return page(id);
    }
    if (mine.get().isOver()) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("run", mine.get());
    return "reform/replay-run :: progress";
  }

  @PostMapping("/cancel")
  String cancel(@PathVariable long id, Principal principal) {
    runs.of(draft(id), principal.getName())
        .ifPresent(
            run -> {
              run.cancel();
              run.await(LabRunPages.STOPPING);
            });
    return page(id);
  }

  /** Its number, if there is such a draft. */
  private DraftId draft(long id) {
    return drafts.get(new DraftId(id)).id();
  }

  private static String page(long id) {
    return "redirect:/studio/drafts/" + id + "/replay";
  }
}
