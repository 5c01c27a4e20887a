package vn.thutuc.reform.web;

import java.security.Principal;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.learnt.LearntBases;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.reform.study.LabPlan;
import vn.thutuc.reform.study.StudyRuns;
import vn.thutuc.refusal.Refusal;

/** Sends what the page of a procedure asks on its way: a study of what is chosen, or a search. */
@Controller
@RequestMapping("/lab/{key:[a-z][a-z0-9-]*}")
class LabStartPages {

  private final LabPlaces places;
  private final LabParameters parameters;
  private final LabSheet sheet;
  private final LearntBases bases;
  private final StudyRuns runs;
  private final Words words;

  LabStartPages(
      LabPlaces places,
      LabParameters parameters,
      LabSheet sheet,
      LearntBases bases,
      StudyRuns runs,
      Words words) {
    this.places = places;
    this.parameters = parameters;
    this.sheet = sheet;
    this.bases = bases;
    this.runs = runs;
    this.words = words;
  }

  @PostMapping("/run")
  ModelAndView run(
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent,
      Principal principal,
      Model model) {
    return start(
        key,
        sent,
        (form, bundle) -> {
          String title = form.title().isBlank() ? words.text("lab.untitled") : form.title();
          return form.plan(bundle, title);
        },
        principal,
        model);
  }

  /** Asks which changes are worth it, under the parameters that were sent. */
  @PostMapping("/search")
  ModelAndView search(
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent,
      Principal principal,
      Model model) {
    SearchSize size = SearchSize.sent(sent);
    model.addAttribute("size", size);
    return start(key, sent, size::plan, principal, model);
  }

  private ModelAndView start(
      String key,
      MultiValueMap<String, String> sent,
      BiFunction<LabForm, Bundle, LabPlan> asked,
      Principal principal,
      Model model) {
    LabPlaces.Place place = places.of(key);
    Bundle bundle = places.bundle(place, LabForm.version(sent));
    LabForm form = LabForm.sent(sent, bundle, parameters, bases);
    try {
      runs.start(asked.apply(form, bundle), principal.getName()).await(LabRunPages.PATIENCE);
      return new ModelAndView("redirect:/lab/runs/mine");
    } catch (Refusal refused) {
      return sheet.sent(place, bundle, form, refused, principal.getName(), model);
    }
  }
}
