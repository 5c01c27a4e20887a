package vn.thutuc.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.studio.draft.KeyTaken;
import vn.thutuc.studio.draft.VersionNotFound;
import vn.thutuc.studio.starter.Catalogue;

/** The page on which procedures begin, also when what was sent cannot be taken. */
@Component
class ImportTable {

  private static final String PAGE = "studio/new";
  private static final int TOLD = 20;

  private final Procedures procedures;
  private final Words words;
  private final Clock clock;

  ImportTable(Procedures procedures, Words words, Clock clock) {
    this.procedures = procedures;
    this.words = words;
    this.clock = clock;
  }

  /** Procedures in force, by key, with their names. */
  void choices(Model model) {
    for (String form : List.of("blank", "drawing")) {
      if (!model.containsAttribute(form)) {
        model.addAttribute(form, NewProcedure.NOTHING);
      }
    }
    model.addAttribute("levels", Manifest.Level.values());
    List<ProcedureVersion> inForce = procedures.catalogue(LocalDate.now(clock));
    model.addAttribute(
        "procedures",
        inForce.stream()
            .map(one -> Map.entry(one.key(), words.of(bundle(one).manifest().name())))
            .toList());
  }

  /** What new dossiers follow today. */
  Bundle current(ProcedureKey key) {
    return procedures
        .versionInForce(key, LocalDate.now(clock))
        .map(this::bundle)
        .orElseThrow(() -> new VersionNotFound(key.value()));
  }

  /** A field of the form of that name cannot be taken as typed. */
  ModelAndView faulty(Model model, NewProcedure asked, String form) {
    String field = asked.fault().orElseThrow();
    model.addAttribute(form, asked);
    return again(model, words.text("studio.import.fault." + field), form + "-" + field);
  }

  /** A procedure of that key is here already. */
  ModelAndView refused(Model model, NewProcedure asked, KeyTaken taken) {
    model.addAttribute("blank", asked);
    String text = words.text("refusal." + taken.code(), taken.args().toArray());
    return again(model, text, "blank-key");
  }

  /** Names the file inside, else the file that was sent, and says what to do. */
  ModelAndView refused(Model model, BundleProblem problem, String sent, String at) {
    Finding finding = BundleCheck.refusal(problem);
    boolean whole = finding.file().isEmpty() || finding.file().equals("zip");
    String text =
        words.text(
            "studio.import.refused",
            whole ? (sent.isEmpty() ? "?" : sent) : finding.file(),
            words.of(finding.message()),
            words.of(finding.advice()));
    return again(model, text, at);
  }

  /** None, or several to choose from. */
  ModelAndView notOne(Model model, int found, Catalogue read, String pasted) {
    model.addAttribute("pasted", pasted);
    model.addAttribute("entries", read.entries().stream().limit(TOLD).toList());
    String key = found == 0 ? "studio.import.catalogue.none" : "studio.import.catalogue.several";
    return again(
        model, words.text(key, read.entries().size(), read.broken().size()), "catalogue-code");
  }

  private ModelAndView again(Model model, String problem, String at) {
    choices(model);
    model.addAttribute("problem", problem);
    model.addAttribute("at", at);
    return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Bundle bundle(ProcedureVersion version) {
    return procedures.bundle(version.hash());
  }
}
