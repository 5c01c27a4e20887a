package vn.thutuc.studio.web;

import java.security.Principal;
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
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Importing;

/** What was brought in, looked at before it becomes a draft. */
@Controller
@RequestMapping("/studio/imports/{id:[1-9]\\d{0,17}}")
class PreviewPages {

  private static final String PAGE = "studio/import";

  private final PreviewTable table;
  private final Importing importing;
  private final StudioPeople people;
  private final AskedOnPage asked;

  PreviewPages(PreviewTable table, Importing importing, StudioPeople people, AskedOnPage asked) {
    this.table = table;
    this.importing = importing;
    this.people = people;
    this.asked = asked;
  }

  @GetMapping
  String look(@PathVariable long id, Principal principal, Model model) {
    table.show(model, id, people.at(principal));
    return PAGE;
  }

  @PostMapping("/open")
  ModelAndView open(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String title,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    Official me = people.at(principal);
    return asked.act(
        () -> {
          DraftId draft = importing.open(id, title, me);
          flash.addFlashAttribute("flash", "studio.import.flash.opened");
          return "redirect:/studio/drafts/" + draft;
        },
        PAGE,
        model,
        () -> table.show(model, id, me));
  }

  @PostMapping("/drop")
  ModelAndView drop(@PathVariable long id, Principal principal, RedirectAttributes flash) {
    importing.drop(id, people.at(principal));
    flash.addFlashAttribute("flash", "studio.import.flash.dropped");
    return new ModelAndView("redirect:/studio/new");
  }
}
