package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.DossierNotFound;
import vn.thutuc.people.Official;
import vn.thutuc.studio.ScenarioResult;
import vn.thutuc.studio.cases.CaseRecorder;
import vn.thutuc.studio.cases.RecordedCase;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** Writing a finished dossier down as a worked case of a draft. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/record")
class RecordPages {

  private final CaseTable table;
  private final CaseRecorder recorder;
  private final Drafts drafts;
  private final StudioPeople people;

  RecordPages(CaseTable table, CaseRecorder recorder, Drafts drafts, StudioPeople people) {
    this.table = table;
    this.recorder = recorder;
    this.drafts = drafts;
    this.people = people;
  }

  @GetMapping
  String choose(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String dossier,
      Principal principal,
      Model model) {
    DraftId draftId = new DraftId(id);
    Official me = people.at(principal);
    table.show(model, draftId, me);
    Draft draft = drafts.get(draftId);
    model.addAttribute("finished", recorder.finished(draft, me));
    if (!dossier.isBlank()) {
      show(model, draft, code(dossier), me);
    }
    return "studio/record";
  }

  /** Tries it under the version the dossier ran under. */
  @PostMapping("/try")
  String tryIt(
      @PathVariable long id, @RequestParam(defaultValue = "") String dossier, Principal principal) {
    DossierCode code = code(dossier);
    RecordedCase recorded = recorder.write(drafts.get(new DraftId(id)), code, people.at(principal));
    recorder.start(code, recorded).await(ScenarioPages.PATIENCE);
    return "redirect:"
        + UriComponentsBuilder.fromPath("/studio/drafts/" + id + "/record")
            .queryParam("dossier", "{code}")
            .encode()
            .buildAndExpand(code.value())
            .toUriString();
  }

  @PostMapping("/keep")
  String keep(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String dossier,
      Principal principal,
      RedirectAttributes flash) {
    recorder.keep(drafts.get(new DraftId(id)), code(dossier), people.at(principal));
    flash.addFlashAttribute("flash", "studio.player.flash.recorded");
    return "redirect:/studio/drafts/" + id + "/scenarios";
  }

  private void show(Model model, Draft draft, DossierCode code, Official me) {
    RecordedCase recorded = recorder.write(draft, code, me);
    ScenarioResult result = recorder.tried(code, recorded).of(recorded.file()).orElse(null);
    model.addAttribute("code", code.value());
    model.addAttribute("recorded", recorded);
    model.addAttribute("run", recorder.latest(code, recorded).orElse(null));
    model.addAttribute("runHash", recorder.hash(code, recorded));
    model.addAttribute("tried", result);
    model.addAttribute(
        "differs", result == null ? List.of() : table.mismatches(result.mismatches()));
  }

  private static DossierCode code(String typed) {
    try {
      return new DossierCode(typed.strip());
    } catch (IllegalArgumentException noCode) {
      throw new DossierNotFound(typed.substring(0, Math.min(typed.length(), 64)));
    }
  }
}
