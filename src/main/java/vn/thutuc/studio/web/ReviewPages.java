package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Review;
import vn.thutuc.studio.draft.Witness;

/** The review of a draft: its evidence, handing it in, and the second person's decision. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/review")
class ReviewPages {

  private static final String PAGE = "studio/review";

  private final ReviewTable table;
  private final Review review;
  private final Witness witness;
  private final StudioPeople people;
  private final AskedOnPage asked;

  ReviewPages(
      ReviewTable table, Review review, Witness witness, StudioPeople people, AskedOnPage asked) {
    this.table = table;
    this.review = review;
    this.witness = witness;
    this.people = people;
    this.asked = asked;
  }

  @GetMapping
  String review(@PathVariable long id, Principal principal, Model model) {
    table.show(model, new DraftId(id), people.at(principal));
    return PAGE;
  }

  @PostMapping("/evidence")
  ModelAndView evidence(
      @PathVariable long id, Principal principal, Model model, RedirectAttributes flash) {
    return act(id, "gathered", principal, model, flash, me -> witness.gather(new DraftId(id), me));
  }

  @PostMapping("/submit")
  ModelAndView submit(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String decision,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    model.addAttribute("reason", reason);
    model.addAttribute("decision", decision);
    return act(
        id,
        "submitted",
        principal,
        model,
        flash,
        me -> review.submit(new DraftId(id), reason, decision, me));
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(
      @PathVariable long id, Principal principal, Model model, RedirectAttributes flash) {
    return act(
        id, "withdrawn", principal, model, flash, me -> review.withdraw(new DraftId(id), me));
  }

  @PostMapping("/send-back")
  ModelAndView sendBack(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String note,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    return act(
        id, "sent-back", principal, model, flash, me -> review.sendBack(new DraftId(id), note, me));
  }

  @PostMapping("/approve")
  ModelAndView approve(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String hash,
      Principal principal,
      RedirectAttributes flash) {
    ProcedureVersion version =
        review.approve(new DraftId(id), Addresses.version(hash), people.at(principal));
    flash.addFlashAttribute("flash", "studio.flash.published");
    return new ModelAndView("redirect:/studio/procedures/" + version.key());
  }

  private ModelAndView act(
      long id,
      String what,
      Principal principal,
      Model model,
      RedirectAttributes flash,
      Consumer<Official> act) {
    Official me = people.at(principal);
    return asked.act(
        () -> {
          act.accept(me);
          flash.addFlashAttribute("flash", "studio.flash." + what);
          return "redirect:/studio/drafts/" + id + "/review";
        },
        PAGE,
        model,
        () -> table.show(model, new DraftId(id), me));
  }
}
