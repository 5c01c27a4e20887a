package vn.thutuc.reform.web;

import java.security.Principal;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.learnt.Learning;
import vn.thutuc.reform.learnt.LearntBases;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.reform.study.LabPlan;
import vn.thutuc.reform.study.StudyRun;
import vn.thutuc.reform.study.StudyRuns;
import vn.thutuc.refusal.Refusal;

/**
 * The lab: every published procedure; where the time of one goes; what may be changed of it, and a
 * study of that on its way.
 */
@Controller
@RequestMapping("/lab")
class LabPages {

  private static final String KEY = "/{key:[a-z][a-z0-9-]*}";

  private final LabPlaces places;
  private final LabParameters parameters;
  private final LabDesk desk;
  private final LabShelf shelf;
  private final StudyRuns runs;
  private final Learning learning;
  private final LearntBases bases;
  private final Words words;

  LabPages(
      LabPlaces places,
      LabParameters parameters,
      LabDesk desk,
      LabShelf shelf,
      StudyRuns runs,
      Learning learning,
      LearntBases bases,
      Words words) {
    this.places = places;
    this.parameters = parameters;
    this.desk = desk;
    this.shelf = shelf;
    this.runs = runs;
    this.learning = learning;
    this.bases = bases;
    this.words = words;
  }

  @GetMapping
  String lab(Principal principal, Model model) {
    model.addAttribute("places", places.all());
    shelf.show(model);
    model.addAttribute("mine", mine(principal));
    return "reform/lab";
  }

  /**
   * @param version the law to change; empty for the one in force
   * @param with {@code guessed} for parameters made of the bundle itself though there is an
   *     example, {@code past} for what is learnt of its past
   * @param study the number of one to begin with as it was asked, {@code mine} for one's own
   *     latest; empty for none
   * @param search the number of one to begin with, {@code pick} that of a candidate to take from it
   */
  @GetMapping(KEY)
  ModelAndView desk(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String with,
      @RequestParam(defaultValue = "") String study,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String pick,
      Principal principal,
      Model model) {
    LabPlaces.Place place = places.of(key);
    Bundle bundle = places.bundle(place, version);
    model.addAttribute("address", address(key, bundle, with, study));
    Optional<LabForm> before =
        (search.isEmpty() ? shelf.asked(study, principal.getName()) : shelf.found(search, pick))
            .map(LabForm::of);
    if (before.isEmpty() && with.equals("past")) {
      before = learnt(bundle);
      if (before.isEmpty()) {
        return new ModelAndView(
            "redirect:/lab/%s/past?version=%s".formatted(place.key(), bundle.hash()));
      }
    }
    LabForm form =
        before.orElseGet(() -> LabForm.first(bundle, parameters, with.equals("guessed")));
    return page(place, bundle, form, false, null, principal, model);
  }

  /** The same page under the parameters that were sent. */
  @PostMapping(KEY)
  ModelAndView look(
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent,
      Principal principal,
      Model model) {
    LabPlaces.Place place = places.of(key);
    Bundle bundle = places.bundle(place, version(sent));
    LabForm form = LabForm.sent(sent, bundle, parameters, bases);
    return page(place, bundle, form, true, null, principal, model);
  }

  @PostMapping(KEY + "/run")
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
  @PostMapping(KEY + "/search")
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
    Bundle bundle = places.bundle(place, version(sent));
    LabForm form = LabForm.sent(sent, bundle, parameters, bases);
    try {
      runs.start(asked.apply(form, bundle), principal.getName()).await(LabRunPages.PATIENCE);
      return new ModelAndView("redirect:/lab/runs/mine");
    } catch (Refusal refused) {
      return page(place, bundle, form, true, refused, principal, model);
    }
  }

  /** Empty while it is being learnt, and where that is refused: the page of the past says why. */
  private Optional<LabForm> learnt(Bundle bundle) {
    try {
      return learning
          .of(bundle, LabRunPages.PATIENCE)
          .map(found -> LabForm.learnt(found, parameters.further(bundle)));
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }

  private static String address(String key, Bundle bundle, String with, String study) {
    return UriComponentsBuilder.fromPath("/lab/" + key)
        .queryParam("version", bundle.hash())
        .queryParam("with", "{with}")
        .queryParam("study", "{study}")
        .encode()
        .buildAndExpand(with, study)
        .toUriString();
  }

  private static String version(MultiValueMap<String, String> sent) {
    return String.valueOf(sent.getOrDefault("version", List.of("")).get(0));
  }

  private ModelAndView page(
      LabPlaces.Place place,
      Bundle bundle,
      LabForm form,
      boolean sent,
      @Nullable Refusal problem,
      Principal principal,
      Model model) {
    model.addAttribute("place", place);
    model.addAttribute("sample", parameters.sample(bundle).isPresent());
    shelf.show(model, place.key());
    model.asMap().putIfAbsent("size", SearchSize.USUAL);
    model.addAttribute("mine", mine(principal));
    model.asMap().putIfAbsent("address", address(place.key().value(), bundle, "", ""));
    boolean sound = desk.show(model, bundle, form, sent, problem);
    return new ModelAndView(
        "reform/lab-desk", model.asMap(), sound ? HttpStatus.OK : status(problem));
  }

  private static HttpStatus status(@Nullable Refusal problem) {
    return problem != null && problem.kind() == Refusal.Kind.CONFLICT
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  private @Nullable StudyRun mine(Principal principal) {
    return runs.of(principal.getName()).filter(run -> !run.isOver()).orElse(null);
  }
}
