package vn.thutuc.studio.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.studio.Mismatch;
import vn.thutuc.studio.ScenarioResult;
import vn.thutuc.studio.cases.CaseResults;
import vn.thutuc.studio.cases.CaseRuns;
import vn.thutuc.studio.cases.CaseShifts;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafts;

/** The worked cases of a draft with what they came to, and what they cover. */
@Component
class CaseTable {

  private final Drafts drafts;
  private final CaseBundles bundles;
  private final CaseRuns runs;
  private final CoverageTable coverage;
  private final StepNames names;
  private final Words words;

  CaseTable(
      Drafts drafts,
      CaseBundles bundles,
      CaseRuns runs,
      CoverageTable coverage,
      StepNames names,
      Words words) {
    this.drafts = drafts;
    this.bundles = bundles;
    this.runs = runs;
    this.coverage = coverage;
    this.names = names;
    this.words = words;
  }

  /**
   * A case.
   *
   * @param state good, bad or none: not run yet
   * @param early whether it is received before the law is in force
   * @param came how it ended and when it was due, once it was run
   */
  record Row(
      String name,
      String file,
      String title,
      String received,
      boolean early,
      String state,
      @Nullable String came,
      List<String> mismatches) {}

  void show(Model model, DraftId id, Official me) {
    Draft draft = drafts.get(id);
    model.addAttribute("draft", draft);
    model.addAttribute("editable", draft.state() == DraftState.EDITING && me.holds(Role.DESIGNER));
    Optional<Bundle> readable = bundles.triable(id);
    model.addAttribute("triable", readable.isPresent());
    readable.ifPresent(bundle -> show(model, bundle));
  }

  private void show(Model model, Bundle bundle) {
    CaseResults results = runs.results(bundle);
    model.addAttribute("hash", bundle.hash().hex());
    model.addAttribute("run", runs.latest(bundle.hash()).orElse(null));
    model.addAttribute("results", results);
    model.addAttribute("early", CaseShifts.early(bundle));
    model.addAttribute("from", bundle.manifest().validFrom());
    model.addAttribute(
        "cases", bundle.scenarios().stream().map(one -> row(one, bundle, results)).toList());
    model.addAttribute("cover", results.isWhole() ? coverage.of(results) : null);
  }

  private Row row(Scenario scenario, Bundle bundle, CaseResults results) {
    LocalDate from = bundle.manifest().validFrom();
    ScenarioResult result = results.of(scenario.file()).orElse(null);
    return new Row(
        name(scenario.file()),
        scenario.file(),
        words.of(scenario.name()),
        words.moment(scenario.receivedAt().toInstant()),
        scenario.receivedAt().toLocalDate().isBefore(from),
        result == null ? "none" : result.isGood() ? "good" : "bad",
        result == null ? null : came(result, bundle),
        result == null ? List.of() : mismatches(result.mismatches()));
  }

  /** Ended where, due when. */
  String came(ScenarioResult result, Bundle bundle) {
    String end = result.happened().end();
    String ended =
        end == null
            ? words.text("studio.player.still")
            : words.text("studio.player.ended", names.of(bundle, end));
    return result.happened().due() == null
        ? ended
        : ended + " " + words.text("studio.player.due", words.appointment(result.happened().due()));
  }

  List<String> mismatches(List<Mismatch> mismatches) {
    return mismatches.stream().map(this::mismatch).toList();
  }

  private String mismatch(Mismatch mismatch) {
    String kind = mismatch.what().split(" ", 2)[0];
    String rest = mismatch.what().substring(kind.length()).strip();
    return words.text(
        "studio.player.miss." + kind, rest, shown(mismatch.expected()), shown(mismatch.actual()));
  }

  /** A moment as people write it; everything else as it is. */
  private String shown(String value) {
    try {
      return words.appointment(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeParseException other) {
      return value;
    }
  }

  /** {@code granted} for {@code processes/house-permit/scenarios/granted.yaml}. */
  static String name(String file) {
    return file.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
  }
}
