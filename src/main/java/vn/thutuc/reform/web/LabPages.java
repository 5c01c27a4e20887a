package vn.thutuc.reform.web;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.learnt.Learning;
import vn.thutuc.reform.learnt.LearntBases;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.refusal.Refusal;

/**
 * The lab: every published procedure; where the time of one goes, and what may be changed of it.
 */
@Controller
@RequestMapping("/lab")
class LabPages {

  private static final String KEY = "/{key:[a-z][a-z0-9-]*}";

  private final LabPlaces places;
  private final LabParameters parameters;
  private final LabSheet sheet;
  private final LabShelf shelf;
  private final Learning learning;
  private final LearntBases bases;

  LabPages(
      LabPlaces places,
      LabParameters parameters,
      LabSheet sheet,
      LabShelf shelf,
      Learning learning,
      LearntBases bases) {
    this.places = places;
    this.parameters = parameters;
    this.sheet = sheet;
    this.shelf = shelf;
    this.learning = learning;
    this.bases = bases;
  }

  @GetMapping
  String lab(Principal principal, Model model) {
    model.addAttribute("places", places.all());
    shelf.show(model, principal.getName());
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
    model.addAttribute("address", LabSheet.address(bundle, with, study, search, pick));
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
    return sheet.opened(place, bundle, form, principal.getName(), model);
  }

  /** The same page under the parameters that were sent. */
  @PostMapping(KEY)
  ModelAndView look(
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent,
      Principal principal,
      Model model) {
    LabPlaces.Place place = places.of(key);
    Bundle bundle = places.bundle(place, LabForm.version(sent));
    LabForm form = LabForm.sent(sent, bundle, parameters, bases);
    return sheet.sent(place, bundle, form, null, principal.getName(), model);
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
}
