package vn.thutuc.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.studio.cases.CaseRun;
import vn.thutuc.studio.cases.CaseRuns;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.VersionNotFound;

/** How far the worked cases of one content are, and a way to stop them. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/case-runs/{hash}")
class CaseRunPages {

  private final Drafts drafts;
  private final CaseRuns runs;

  CaseRunPages(Drafts drafts, CaseRuns runs) {
    this.drafts = drafts;
    this.runs = runs;
  }

  /** The part of the page that tells it; once it is over, the page is loaded anew. */
  @GetMapping
  String progress(
      @PathVariable long id,
      @PathVariable String hash,
      @RequestParam(defaultValue = "scenarios") String back,
      HttpServletResponse response,
      Model model) {
    CaseRun run = run(id, hash);
    if (run.isOver()) {
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("runId", id);
    model.addAttribute("runHash", hash);
    model.addAttribute("back", page(back));
    model.addAttribute("run", run);
    return "studio/case-run :: progress";
  }

  @PostMapping("/cancel")
  String cancel(
      @PathVariable long id,
      @PathVariable String hash,
      @RequestParam(defaultValue = "scenarios") String back) {
    CaseRun run = run(id, hash);
    run.cancel();
    run.await(ScenarioPages.PATIENCE);
    return "redirect:/studio/drafts/" + id + "/" + page(back);
  }

  private CaseRun run(long id, String hash) {
    drafts.get(new DraftId(id));
    BundleHash content = Addresses.version(hash);
    return runs.latest(content).orElseThrow(() -> new VersionNotFound(content.brief()));
  }

  /** One of the pages cases are run from; nothing else is gone back to. */
  private static String page(String back) {
    return back.matches("scenarios(/[A-Za-z0-9][A-Za-z0-9._-]*)?|case-days|record")
        ? back
        : "scenarios";
  }
}
