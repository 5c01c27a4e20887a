package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
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
import vn.thutuc.dossier.SupplementRequest;
import vn.thutuc.engine.Actor;
import vn.thutuc.page.FormView;
import vn.thutuc.page.of.CaseFile;
import vn.thutuc.page.of.CaseFiles;
import vn.thutuc.portal.Tracking;
import vn.thutuc.upload.Envelope;

/** What an applicant does with a dossier under way: answer a request, or withdraw. */
@Controller
class AnswerPages {

  private static final String PAGE = "portal/supplement";

  private final Tracking tracking;
  private final CaseFiles files;
  private final TrackStory story;
  private final Applicant applicant;
  private final SupplementForm form;
  private final FileSlots slots;

  AnswerPages(
      Tracking tracking,
      CaseFiles files,
      TrackStory story,
      Applicant applicant,
      SupplementForm form,
      FileSlots slots) {
    this.tracking = tracking;
    this.files = files;
    this.story = story;
    this.applicant = applicant;
    this.form = form;
    this.slots = slots;
  }

  @GetMapping("/track/{code}/supplement")
  String supplement(@PathVariable String code, Model model) {
    Dossier dossier = tracking.open(code);
    if (story.openRequest(dossier).isEmpty()) {
      return "redirect:/track/" + dossier.trackingCode();
    }
    lay(dossier, form.draw(files.open(dossier)), Set.of(), List.of(), model);
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
    Envelope envelope = Envelope.ofSupplement(dossier.code().value());
    List<FileSlots.Problem> problems =
        new ArrayList<>(slots.take(request, envelope, asked(dossier, file)));
    Optional<FormView> edited = form.edited(file, request.getParameterMap());
    if (edited.isPresent() || FileSlots.isOnlyAboutFiles(request)) {
      FormView drawn = edited.orElseGet(() -> form.asSent(file, request.getParameterMap()));
      lay(dossier, drawn, given, problems, model);
      model.addAttribute("opened", edited.isPresent());
      return new ModelAndView(
          PAGE,
          model.asMap(),
          problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
    problems.addAll(slots.harmful(envelope));
    SupplementForm.Answer answer = form.read(file, request.getParameterMap());
    Set<String> handedIn = new TreeSet<>(given);
    handedIn.addAll(slots.papers(envelope));
    boolean nothing = handedIn.isEmpty() && answer.changes().isEmpty() && problems.isEmpty();
    if (!answer.isValid() || !problems.isEmpty() || nothing) {
      lay(dossier, form.redraw(file, answer), given, problems, model);
      model.addAttribute("nothing", nothing && answer.isValid());
      return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    applicant.supply(dossier.code(), handedIn, answer.changes(), Actor.applicant());
    flash.addFlashAttribute("flash", "portal.flash.supplied");
    return new ModelAndView("redirect:/track/" + dossier.trackingCode());
  }

  /** Papers of the open request; none takes files once it is answered. */
  private Set<String> asked(Dossier dossier, CaseFile file) {
    Set<String> papers = new TreeSet<>();
    story
        .openRequest(dossier)
        .map(SupplementRequest::requirements)
        .orElse(List.of())
        .forEach(id -> file.bundle().manifest().document(id).ifPresent(one -> papers.add(id)));
    return papers;
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

  private void lay(
      Dossier dossier,
      FormView drawn,
      Set<String> given,
      List<FileSlots.Problem> problems,
      Model model) {
    show(dossier, model);
    slots.show(model, Envelope.ofSupplement(dossier.code().value()), problems);
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
