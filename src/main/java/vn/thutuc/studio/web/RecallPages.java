package vn.thutuc.studio.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Recall;
import vn.thutuc.studio.draft.RecallNotFound;
import vn.thutuc.studio.draft.Recalling;
import vn.thutuc.studio.draft.Recalls;

/** Taking a version back, one asking and another carrying it out. */
@Controller
class RecallPages {

  private final Recalling recalling;
  private final Recalls recalls;
  private final Procedures procedures;
  private final VersionTable versions;
  private final StudioPeople people;
  private final AskedOnPage asked;

  RecallPages(
      Recalling recalling,
      Recalls recalls,
      Procedures procedures,
      VersionTable versions,
      StudioPeople people,
      AskedOnPage asked) {
    this.recalling = recalling;
    this.recalls = recalls;
    this.procedures = procedures;
    this.versions = versions;
    this.people = people;
    this.asked = asked;
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
    model.addAttribute("reason", reason);
    model.addAttribute("decision", decision);
    return asked.act(
        () -> {
          BundleHash taken = Addresses.published(procedures, procedure, version).hash();
          recalling.ask(taken, reason, decision, me);
          return done(key, "asked", flash);
        },
        "studio/versions",
        model,
        () -> versions.show(model, procedure, me));
  }

  @PostMapping("/studio/procedures/{key}/recall/{id:[1-9]\\d{0,17}}/carry-out")
  String carryOut(
      @PathVariable String key,
      @PathVariable long id,
      Principal principal,
      RedirectAttributes flash) {
    recalling.carryOut(openWish(key, id), people.at(principal));
    return done(key, "recalled", flash);
  }

  @PostMapping("/studio/procedures/{key}/recall/{id:[1-9]\\d{0,17}}/drop")
  String drop(
      @PathVariable String key,
      @PathVariable long id,
      Principal principal,
      RedirectAttributes flash) {
    recalling.drop(openWish(key, id), people.at(principal));
    return done(key, "dropped", flash);
  }

  /** The wish of that number, if it is about this procedure. */
  private long openWish(String key, long id) {
    return recalls
        .open(Addresses.procedure(key))
        .map(Recall::id)
        .filter(open -> open == id)
        .orElseThrow(() -> new RecallNotFound(id));
  }

  private static String done(String key, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", "studio.flash." + what);
    return "redirect:/studio/procedures/" + Addresses.procedure(key);
  }
}
