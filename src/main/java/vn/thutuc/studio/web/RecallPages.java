package vn.thutuc.studio.web;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Recall;
import vn.thutuc.studio.draft.RecallNotFound;
import vn.thutuc.studio.draft.Recalling;
import vn.thutuc.studio.draft.Recalls;
import vn.thutuc.studio.draft.WhyMissing;

/** Taking a version back, one asking and another carrying it out. */
@Controller
class RecallPages {

  private final Recalling recalling;
  private final Recalls recalls;
  private final Procedures procedures;
  private final VersionTable versions;
  private final StudioPeople people;
  private final Words words;

  RecallPages(
      Recalling recalling,
      Recalls recalls,
      Procedures procedures,
      VersionTable versions,
      StudioPeople people,
      Words words) {
    this.recalling = recalling;
    this.recalls = recalls;
    this.procedures = procedures;
    this.versions = versions;
    this.people = people;
    this.words = words;
  }

  @PostMapping("/studio/procedures/{key}/recall")
  ModelAndView ask(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String decision,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    ProcedureKey procedure = Addresses.procedure(key);
    Official me = people.at(principal);
    try {
      recalling.ask(
          Addresses.published(procedures, procedure, version).hash(), reason, decision, me);
    } catch (WhyMissing missing) {
      versions.show(model, procedure, me);
      model.addAttribute("reason", reason);
      model.addAttribute("decision", decision);
      model.addAttribute("problem", words.text("refusal.why-missing"));
      return new ModelAndView("studio/versions", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return done(key, "asked", flash);
  }

  @PostMapping("/studio/procedures/{key}/recall/{id:[1-9]\\d{0,17}}/carry-out")
  ModelAndView carryOut(
      @PathVariable String key,
      @PathVariable long id,
      Principal principal,
      RedirectAttributes flash) {
    recalling.carryOut(asked(key, id), people.at(principal));
    return done(key, "recalled", flash);
  }

  @PostMapping("/studio/procedures/{key}/recall/{id:[1-9]\\d{0,17}}/drop")
  ModelAndView drop(
      @PathVariable String key,
      @PathVariable long id,
      Principal principal,
      RedirectAttributes flash) {
    recalling.drop(asked(key, id), people.at(principal));
    return done(key, "dropped", flash);
  }

  /** The wish of that number, if it is about this procedure. */
  private long asked(String key, long id) {
    return recalls
        .open(Addresses.procedure(key))
        .map(Recall::id)
        .filter(open -> open == id)
        .orElseThrow(() -> new RecallNotFound(id));
  }

  private static ModelAndView done(String key, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", "studio.flash." + what);
    return new ModelAndView("redirect:/studio/procedures/" + Addresses.procedure(key));
  }
}
