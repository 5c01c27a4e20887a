package vn.thutuc.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import vn.thutuc.reform.ledger.Forecast;
import vn.thutuc.reform.ledger.Forecasts;
import vn.thutuc.reform.replay.KeptReplay;
import vn.thutuc.reform.replay.ReplayRun;
import vn.thutuc.reform.replay.ReplayRuns;
import vn.thutuc.reform.replay.Replaying;
import vn.thutuc.reform.replay.Replays;
import vn.thutuc.reform.replay.RulesNotFit;
import vn.thutuc.reform.study.LabDrafts;
import vn.thutuc.reform.synthetic.Synthesis;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** Last year's decisions under the rules of a draft: who would be decided otherwise, and why. */
@Controller
class ReplayPages {

  private static final Logger LOG = LoggerFactory.getLogger(ReplayPages.class);

  private final Drafts drafts;
  private final Replaying replaying;
  private final Replays replays;
  private final ReplayRuns runs;
  private final Forecasts forecasts;
  private final DraftForecasts foretold;
  private final LabDrafts labDrafts;
  private final ReplayTable table;
  private final Synthesis synthesis;
  private final RefusalWords refusals;
  private final Clock clock;

  ReplayPages(
      Drafts drafts,
      Replaying replaying,
      Replays replays,
      ReplayRuns runs,
      Forecasts forecasts,
      DraftForecasts foretold,
      LabDrafts labDrafts,
      ReplayTable table,
      Synthesis synthesis,
      RefusalWords refusals,
      Clock clock) {
    this.drafts = drafts;
    this.replaying = replaying;
    this.replays = replays;
    this.runs = runs;
    this.forecasts = forecasts;
    this.foretold = foretold;
    this.labDrafts = labDrafts;
    this.table = table;
    this.synthesis = synthesis;
    this.refusals = refusals;
    this.clock = clock;
  }

  /**
   * What was replayed last, and how far a replay on its way is.
   *
   * @param from the first day of filing; a year ago if it is left out
   * @param to the last day of filing; today if it is left out
   */
  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/replay")
  String replay(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Principal principal,
      Model model) {
    Draft draft = drafts.get(new DraftId(id));
    Replaying.Period period = AskedPeriod.of(from, to, LocalDate.now(clock));
    Optional<KeptReplay> kept =
        from.isEmpty() && to.isEmpty()
            ? replays.latest(draft.id())
            : replays.latest(draft.id(), period.from(), period.to());
    model.addAttribute("draft", draft);
    model.addAttribute("period", kept.map(KeptReplay::period).orElse(period));
    show(runs.of(draft.id(), principal.getName()), model);
    Bundle bundle = ruled(draft);
    model.addAttribute("ruled", bundle != null);
    if (bundle != null) {
      model.addAttribute("forecast", forecast(draft, bundle));
      model.addAttribute("void", forecasts.has(draft.id(), Forecast.Kind.REPLAY));
      long decisions = kept.map(replay -> replay.report().tally().decisions()).orElse(0L);
      model.addAttribute("few", synthesis.isWorthAsking(draft.base(), decisions));
      model.addAttribute("simulated", foretold.simulated(draft, bundle.hash()).orElse(null));
      model.addAttribute("fromLab", labDrafts.of(draft.id()).isPresent());
      kept.ifPresent(replay -> show(replay, bundle, model));
    }
    return "reform/replay";
  }

  private void show(Optional<ReplayRun> mine, Model model) {
    model.addAttribute("run", mine.filter(run -> !run.isOver()).orElse(null));
    model.addAttribute("problem", mine.map(refusals::of).orElse(""));
  }

  private void show(KeptReplay replay, Bundle bundle, Model model) {
    model.addAttribute("report", replay.report());
    model.addAttribute("replayed", replay);
    model.addAttribute("stale", !replay.hash().equals(bundle.hash()));
    model.addAttribute("view", table.of(bundle, replay.report(), replay.shown()));
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
      return runs.ruled(draft.id());
    } catch (RulesNotFit broken) {
      return null;
    }
  }
}
