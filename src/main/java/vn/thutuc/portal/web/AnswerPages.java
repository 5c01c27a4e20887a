package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.Dossier;
import vn.thutuc.engine.Actor;
import vn.thutuc.page.FormView;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.portal.Tracking;

/** What an applicant does with a dossier under way: answer a request, or withdraw. */
@Controller
class AnswerPages {

  private static final String PAGE = "portal/supplement";

  private final Tracking tracking;
  private final CaseFiles files;
  private final TrackStory story;
  private final Applicant applicant;
  private final SupplementForm form;

  AnswerPages(
      Tracking tracking,
      CaseFiles files,
      TrackStory story,
      Applicant applicant,
      SupplementForm form) {
    this.tracking = tracking;
    this.files = files;
    this.story = story;
    this.applicant = applicant;
    this.form = form;
  }

  @GetMapping("/track/{code}/supplement")
  String supplement(@PathVariable String code, Model model) {
    Dossier dossier = tracking.open(code);
    if (story.openRequest(dossier).isEmpty()) {
      return "redirect:/track/" + dossier.trackingCode();
    }
    lay(dossier, form.draw(files.open(dossier)), Set.of(), model);
    return PAGE;
  }

  @PostMapping("/track/{code}/supplement")
  ModelAndView supply(
      @PathVariable String code,
      @RequestParam(required = false) Set<String> documents,
      HttpServletRequest request,
      Model model,
      RedirectAttributes flash) {
    Dossier dossier = tracking.open(code);
    CaseFile file = files.open(dossier);
    Set<String> given = documents == null ? Set.of() : new TreeSet<>(documents);
    Optional<FormView> edited = form.edited(file, request.getParameterMap());
    if (edited.isPresent()) {
      lay(dossier, edited.get(), given, model);
      model.addAttribute("opened", true);
      return new ModelAndView(PAGE, model.asMap());
    }
    SupplementForm.Answer answer = form.read(file, request.getParameterMap());
    if (!answer.isValid() || (given.isEmpty() && answer.changes().isEmpty())) {
      lay(dossier, form.redraw(file, answer), given, model);
      model.addAttribute("nothing", answer.isValid());
      return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    applicant.supply(dossier.code(), given, answer.changes(), Actor.applicant());
    flash.addFlashAttribute("flash", "portal.flash.supplied");
    return new ModelAndView("redirect:/track/" + dossier.trackingCode());
  }

  @GetMapping("/track/{code}/withdrawal")
  String withdrawal(@PathVariable String code, Model model) {
    Dossier dossier = tracking.open(code);
    if (!dossier.isOpen()) {
      return "redirect:/track/" + dossier.trackingCode();
    }
    show(dossier, model);
    return "portal/withdrawal";
  }

  @PostMapping("/track/{code}/withdrawal")
  String withdraw(@PathVariable String code, RedirectAttributes flash) {
    Dossier dossier = tracking.open(code);
    applicant.withdraw(dossier.code(), Actor.applicant());
    flash.addFlashAttribute("flash", "portal.flash.withdrawn");
    return "redirect:/track/" + dossier.trackingCode();
  }

  private void lay(Dossier dossier, FormView drawn, Set<String> given, Model model) {
    show(dossier, model);
    model.addAttribute("form", drawn);
    model.addAttribute("given", given);
    model.addAttribute("opened", !drawn.summary().isEmpty());
    model.addAttribute("nothing", false);
  }

  private void show(Dossier dossier, Model model) {
    story.tell(files.open(dossier), model);
    model.addAttribute("address", "/track/" + dossier.trackingCode());
  }
}
