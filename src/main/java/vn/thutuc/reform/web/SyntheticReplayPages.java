package vn.thutuc.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thutuc.page.CsvTable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.reform.replay.Turned;
import vn.thutuc.reform.synthetic.Synthesis;
import vn.thutuc.reform.synthetic.SyntheticReplay;
import vn.thutuc.reform.synthetic.SyntheticYears;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.VersionNotFound;

/**
 * The replay of a year nobody lived: the decisions the version a draft began from would have made
 * on simulated dossiers. It says so wherever it shows, and no forecast is made of it.
 */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay")
class SyntheticReplayPages {

  private static final int MOST_SHOWN = 100;

  private final Drafts drafts;
  private final DraftBundles bundles;
  private final Procedures procedures;
  private final Synthesis synthesis;
  private final SyntheticReplay replaying;
  private final ReplayTable table;

  SyntheticReplayPages(
      Drafts drafts,
      DraftBundles bundles,
      Procedures procedures,
      Synthesis synthesis,
      SyntheticReplay replaying,
      ReplayTable table) {
    this.drafts = drafts;
    this.bundles = bundles;
    this.procedures = procedures;
    this.synthesis = synthesis;
    this.replaying = replaying;
    this.table = table;
  }

  @GetMapping("/synthetic")
  String replay(@PathVariable long id, Model model) {
    Draft draft = drafts.get(new DraftId(id));
    Bundle old = old(draft);
    SyntheticYears.Head year = year(old);
    model.addAttribute("draft", draft);
    model.addAttribute("synthetic", true);
    model.addAttribute("ruled", false);
    model.addAttribute(
        "period",
        new Replaying.Period(year.from(), year.until().minusDays(1), Replaying.Period.MOST));
    try {
      Bundle now = bundles.read(draft.id());
      List<Turned> shown = new ArrayList<>();
      Replaying.Report report =
          replaying.run(
              year,
              old,
              now,
              one -> {
                if ((one.turn().isFlip() || one.turn().isUntold()) && shown.size() < MOST_SHOWN) {
                  shown.add(Turned.of(one));
                }
              });
      model.addAttribute("ruled", true);
      model.addAttribute("report", report);
      model.addAttribute("view", table.of(now, report, shown));
    } catch (BundleProblem | RuleProblems broken) {
      // the page says that the rules are not right
    }
    return "reform/replay";
  }

  /** Every decision of the simulated year as a table for a spreadsheet. */
  @GetMapping("/synthetic.csv")
  void export(@PathVariable long id, HttpServletResponse response) throws IOException {
    Draft draft = drafts.get(new DraftId(id));
    Bundle old = old(draft);
    SyntheticYears.Head year = year(old);
    Bundle now;
    try {
      now = bundles.read(draft.id());
      now.rules().book();
      now.manifest();
    } catch (BundleProblem | RuleProblems broken) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
      return;
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"synthetic-replay-%s-%d.csv\"".formatted(draft.key(), id));
    CsvTable csv = new CsvTable(response.getWriter(), table.head());
    replaying.run(
        year,
        old,
        now,
        one -> {
          try {
            csv.row(table.cells(one));
          } catch (IOException gone) {
            throw new UncheckedIOException(gone);
          }
        });
  }

  /**
   * The version the draft began from; of a new procedure nobody knows what it would have decided.
   */
  private Bundle old(Draft draft) {
    BundleHash base = draft.base();
    if (base == null) {
      throw new VersionNotFound(draft.key().value());
    }
    return procedures.bundle(base);
  }

  private SyntheticYears.Head year(Bundle old) {
    return synthesis.year(old).orElseThrow(() -> new VersionNotFound(old.key().value()));
  }
}
