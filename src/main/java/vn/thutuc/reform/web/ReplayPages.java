package vn.thutuc.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.page.CsvTable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.ledger.Forecasts;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.reform.synthetic.Synthesis;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** Last year's decisions under the rules of a draft: who would be decided otherwise, and why. */
@Controller
class ReplayPages {

  private static final Logger LOG = LoggerFactory.getLogger(ReplayPages.class);

  private static final int MOST_SHOWN = 100;

  private final Drafts drafts;
  private final DraftBundles bundles;
  private final Replaying replaying;
  private final Forecasts forecasts;
  private final ReplayTable table;
  private final Synthesis synthesis;
  private final Clock clock;

  ReplayPages(
      Drafts drafts,
      DraftBundles bundles,
      Replaying replaying,
      Forecasts forecasts,
      ReplayTable table,
      Synthesis synthesis,
      Clock clock) {
    this.forecasts = forecasts;
    this.drafts = drafts;
    this.bundles = bundles;
    this.replaying = replaying;
    this.table = table;
    this.synthesis = synthesis;
    this.clock = clock;
  }

  /**
   * @param from the first day of filing; a year ago if it is left out
   * @param to the last day of filing; today if it is left out
   */
  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay")
  String replay(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    Draft draft = drafts.get(new DraftId(id));
    Replaying.Period period = AskedPeriod.of(from, to, LocalDate.now(clock));
    model.addAttribute("draft", draft);
    model.addAttribute("period", period);
    Bundle bundle = ruled(draft);
    if (bundle != null) {
      model.addAttribute("forecast", forecast(draft, bundle));
      model.addAttribute("void", forecasts.has(draft.id(), Forecast.Kind.REPLAY));
      List<Replayed> shown = new ArrayList<>();
      Replaying.Report report =
          replaying.run(
              bundle,
              period,
              one -> {
                if ((one.turn().isFlip() || one.turn().isUntold()) && shown.size() < MOST_SHOWN) {
                  shown.add(one);
                }
              });
      model.addAttribute("report", report);
      model.addAttribute("few", synthesis.isWorthAsking(draft.base(), report.tally().decisions()));
      model.addAttribute("view", table.of(bundle, report, shown));
    }
    return "reform/replay";
  }

  /** Every decision of the period as a table for a spreadsheet; it names nobody. */
  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay.csv")
  void export(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      HttpServletResponse response)
      throws IOException {
    Draft draft = drafts.get(new DraftId(id));
    Bundle bundle = ruled(draft);
    if (bundle == null) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
      return;
    }
    LOG.info("The past of {} is replayed for draft {} as a table", bundle.key(), id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"replay-%s-%d.csv\"".formatted(bundle.key(), id));
    CsvTable csv = new CsvTable(response.getWriter(), table.head());
    replaying.run(
        bundle,
        AskedPeriod.of(from, to, LocalDate.now(clock)),
        one -> {
          try {
            csv.row(table.cells(one));
          } catch (IOException gone) {
            throw new UncheckedIOException(gone);
          }
        });
  }

  private @Nullable Forecast forecast(Draft draft, Bundle bundle) {
    return forecasts.of(draft.id(), bundle.hash(), Forecast.Kind.REPLAY).orElse(null);
  }

  /** The draft, if its rules can be asked; else null. */
  private @Nullable Bundle ruled(Draft draft) {
    try {
      Bundle bundle = bundles.read(draft.id());
      bundle.rules().book();
      bundle.manifest();
      return bundle;
    } catch (BundleProblem | RuleProblems broken) {
      return null;
    }
  }
}
