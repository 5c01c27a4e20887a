package vn.thutuc.studio.web;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;
import vn.thutuc.studio.draft.Importing;
import vn.thutuc.studio.draft.TitleNotValid;

/** What was brought in, looked at before it becomes a draft. */
@Controller
@RequestMapping("/studio/imports/{id:[1-9]\\d{0,17}}")
class PreviewPages {

  private static final String PAGE = "studio/import";

  private final PreviewTable table;
  private final Importing importing;
  private final StudioPeople people;
  private final Words words;

  PreviewPages(PreviewTable table, Importing importing, StudioPeople people, Words words) {
    this.table = table;
    this.importing = importing;
    this.people = people;
    this.words = words;
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
    try {
      String draft = importing.open(id, title, me).toString();
      flash.addFlashAttribute("flash", "studio.import.flash.opened");
      return new ModelAndView("redirect:/studio/drafts/" + draft);
    } catch (TitleNotValid refused) {
      table.show(model, id, me);
      model.addAttribute(
          "problem", words.text("refusal." + refused.code(), refused.args().toArray()));
      return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/drop")
  ModelAndView drop(@PathVariable long id, Principal principal, RedirectAttributes flash) {
    importing.drop(id, people.at(principal));
    flash.addFlashAttribute("flash", "studio.import.flash.dropped");
    return new ModelAndView("redirect:/studio/new");
  }
}
