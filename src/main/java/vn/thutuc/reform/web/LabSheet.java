package vn.thutuc.reform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.study.LabParameters;
import vn.thutuc.refusal.Refusal;

/** The page of one procedure as a whole: what is asked on it, what was asked before. */
@Component
class LabSheet {

  private final LabParameters parameters;
  private final LabDesk desk;
  private final LabShelf shelf;

  LabSheet(LabParameters parameters, LabDesk desk, LabShelf shelf) {
    this.parameters = parameters;
    this.desk = desk;
    this.shelf = shelf;
  }

  /** As it is opened. */
  ModelAndView opened(
      LabPlaces.Place place, Bundle bundle, LabForm form, String person, Model model) {
    return page(place, bundle, form, false, null, person, model);
  }

  /**
   * As it was sent.
   *
   * @param problem why what was asked could not be done; null when nothing was, or it could
   */
  ModelAndView sent(
      LabPlaces.Place place,
      Bundle bundle,
      LabForm form,
      @Nullable Refusal problem,
      String person,
      Model model) {
    return page(place, bundle, form, true, problem, person, model);
  }

  private ModelAndView page(
      LabPlaces.Place place,
      Bundle bundle,
      LabForm form,
      boolean sent,
      @Nullable Refusal problem,
      String person,
      Model model) {
    model.addAttribute("place", place);
    model.addAttribute("sample", parameters.sample(bundle).isPresent());
    shelf.show(model, place.key(), person);
    model.asMap().putIfAbsent("size", SearchSize.USUAL);
    model.asMap().putIfAbsent("address", address(bundle, "", "", "", ""));
    boolean sound = desk.show(model, bundle, form, sent, problem);
    return new ModelAndView(
        "reform/lab-desk", model.asMap(), sound ? HttpStatus.OK : status(problem));
  }

  /** The page again, as it was asked for. */
  static String address(Bundle bundle, String with, String study, String search, String pick) {
    return UriComponentsBuilder.fromPath("/lab/" + bundle.key())
        .queryParam("version", bundle.hash())
        .queryParam("with", "{with}")
        .queryParam("study", "{study}")
        .queryParam("search", "{search}")
        .queryParam("pick", "{pick}")
        .encode()
        .buildAndExpand(with, study, search, pick)
        .toUriString();
  }

  private static HttpStatus status(@Nullable Refusal problem) {
    return problem != null && problem.kind() == Refusal.Kind.CONFLICT
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
