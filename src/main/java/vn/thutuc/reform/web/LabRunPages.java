package vn.thutuc.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thutuc.reform.study.DraftPlan;
import vn.thutuc.reform.study.LabPlan;
import vn.thutuc.reform.study.SearchPlan;
import vn.thutuc.reform.study.StudyRun;
import vn.thutuc.reform.study.StudyRuns;

/** How far one's own study is, and a way to stop it. */
@Controller
@RequestMapping("/lab/runs/mine")
class LabRunPages {

  /** Longer than this nobody waits without seeing how far it is. */
  static final Duration PATIENCE = Duration.ofMillis(800);

  static final Duration STOPPING = Duration.ofSeconds(3);

  private final StudyRuns runs;
  private final RefusalWords refusals;

  LabRunPages(StudyRuns runs, RefusalWords refusals) {
    this.runs = runs;
    this.refusals = refusals;
  }

  /**
   * @param part that the page itself asks for while it waits; it is loaded anew when all is over
   */
  @GetMapping
  String mine(
      Principal principal,
      @RequestHeader(name = "HX-Request", defaultValue = "") String part,
      HttpServletResponse response,
      Model model) {
    Optional<StudyRun> mine = runs.of(principal.getName());
    if (mine.isEmpty()) {
      return "redirect:/lab";
    }
    StudyRun run = mine.get();
    boolean asked = part.equals("true");
    // looked at first: what ends while the page is made must not look as if it had failed
    boolean over = run.isOver();
    if (over && asked) {
      response.setHeader("HX-Refresh", "true");
    }
    if (run.kept().isPresent() && !asked) {
      return "redirect:" + answer(run.plan(), run.kept().getAsLong());
    }
    model.addAttribute("run", run);
    model.addAttribute("over", over && run.kept().isEmpty());
    model.addAttribute("problem", refusals.of(run));
    return asked ? "reform/lab-run :: progress" : "reform/lab-run";
  }

  @PostMapping("/cancel")
  String cancel(Principal principal) {
    Optional<StudyRun> mine = runs.of(principal.getName());
    mine.ifPresent(
        run -> {
          run.cancel();
          run.await(STOPPING);
        });
    return "redirect:/lab/runs/mine";
  }

  /** Where the answer is shown. */
  private static String answer(LabPlan plan, long kept) {
    if (plan instanceof DraftPlan) {
      return "/studio/drafts/" + kept + "/replay#h-forecast";
    }
    return "/lab/" + (plan instanceof SearchPlan ? "searches/" : "runs/") + kept;
  }
}
