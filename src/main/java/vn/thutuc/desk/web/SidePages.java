package vn.thutuc.desk.web;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.desk.Desk;
import vn.thutuc.dossier.Component;
import vn.thutuc.dossier.Components;
import vn.thutuc.dossier.DossierRuling;
import vn.thutuc.dossier.ReasonMissing;
import vn.thutuc.dossier.RequirementNotPublished;
import vn.thutuc.dossier.Rulings;
import vn.thutuc.page.RequirementView;
import vn.thutuc.page.Words;
import vn.thutuc.page.of.Requirements;
import vn.thutuc.people.Official;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Reason;

/** The two side exits of a task, each on its own page: ask for a supplement, or refuse. */
@Controller
class SidePages {

  private final TaskTable table;
  private final Desk desk;
  private final Colleagues colleagues;
  private final Requirements requirements;
  private final Components components;
  private final Rulings rulings;
  private final SidePageParts parts;
  private final Words words;

  SidePages(
      TaskTable table,
      Desk desk,
      Colleagues colleagues,
      Requirements requirements,
      Components components,
      Rulings rulings,
      SidePageParts parts,
      Words words) {
    this.table = table;
    this.desk = desk;
    this.colleagues = colleagues;
    this.requirements = requirements;
    this.components = components;
    this.rulings = rulings;
    this.parts = parts;
    this.words = words;
  }

  @GetMapping("/work/{taskId}/supplement")
  String supplement(@PathVariable String taskId, Principal principal, Model model) {
    TaskTable.Place place = table.at(taskId, colleagues.of(principal));
    showSupplement(model, place, missing(place), "");
    return "desk/supplement";
  }

  @PostMapping("/work/{taskId}/supplement")
  ModelAndView ask(
      @PathVariable String taskId,
      @RequestParam(required = false) Set<String> requirements,
      @RequestParam(defaultValue = "") String note,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    Official me = colleagues.of(principal);
    TaskTable.Place place = table.at(taskId, me);
    Set<String> chosen = requirements == null ? Set.of() : new TreeSet<>(requirements);
    try {
      desk.askForMore(taskId, me, List.copyOf(chosen), note.strip());
    } catch (RequirementNotPublished none) {
      showSupplement(model, place, chosen, note);
      return again("supplement", model);
    }
    return done("desk.flash.asked", place, flash);
  }

  @GetMapping("/work/{taskId}/refusal")
  String refusal(@PathVariable String taskId, Principal principal, Model model) {
    TaskTable.Place place = table.at(taskId, colleagues.of(principal));
    showRefusal(model, place, failed(place).keySet(), "");
    return "desk/refusal";
  }

  @PostMapping("/work/{taskId}/refusal")
  ModelAndView refuse(
      @PathVariable String taskId,
      @RequestParam(required = false) Set<String> conditions,
      @RequestParam(defaultValue = "") String note,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    Official me = colleagues.of(principal);
    TaskTable.Place place = table.at(taskId, me);
    Set<String> chosen = conditions == null ? Set.of() : new TreeSet<>(conditions);
    try {
      desk.refuse(taskId, me, List.copyOf(chosen), note);
    } catch (ReasonMissing none) {
      showRefusal(model, place, chosen, note);
      return again("refusal", model);
    }
    return done("desk.flash.refused", place, flash);
  }

  private ModelAndView again(String page, Model model) {
    model.addAttribute("problem", words.text("desk." + page + ".none"));
    return new ModelAndView("desk/" + page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView done(String said, TaskTable.Place place, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", said);
    flash.addFlashAttribute("flashAbout", place.item().dossier().value());
    return new ModelAndView("redirect:/work");
  }

  private void showSupplement(Model model, TaskTable.Place place, Set<String> chosen, String note) {
    Manifest manifest = place.file().bundle().manifest();
    parts.show(model, place, note);
    model.addAttribute("requirements", requirements.all(manifest));
    model.addAttribute("chosen", chosen);
    model.addAttribute("fetched", fetched(place));
    model.addAttribute("then", parts.afterAsking(place));
  }

  private void showRefusal(Model model, TaskTable.Place place, Set<String> chosen, String note) {
    Manifest manifest = place.file().bundle().manifest();
    List<RequirementView> all = new ArrayList<>(failed(place).values());
    manifest.conditions().stream()
        .map(condition -> requirements.named(manifest, List.of(condition.id())).get(0))
        .filter(one -> all.stream().noneMatch(known -> known.id().equals(one.id())))
        .forEach(all::add);
    parts.show(model, place, note);
    model.addAttribute("requirements", all);
    model.addAttribute("chosen", chosen);
    model.addAttribute("then", parts.afterRefusing());
  }

  /** Documents the desk does not have: what is asked for most often. */
  private Set<String> missing(TaskTable.Place place) {
    return of(place, Component.State.MISSING);
  }

  /** Documents the authority fetches itself and therefore must not ask for. */
  private Set<String> fetched(TaskTable.Place place) {
    return of(place, Component.State.FROM_REGISTRY);
  }

  private Set<String> of(TaskTable.Place place, Component.State state) {
    return components.of(place.item().dossier()).stream()
        .filter(component -> component.state() == state)
        .map(Component::document)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The conditions the last ruling found not met, by code. */
  private Map<String, RequirementView> failed(TaskTable.Place place) {
    Map<String, RequirementView> failed = new LinkedHashMap<>();
    List<DossierRuling> all = rulings.of(place.item().dossier());
    all.stream()
        .reduce((earlier, later) -> later.ruling().reasons().isEmpty() ? earlier : later)
        .ifPresent(
            last ->
                last.ruling().reasons().stream()
                    .filter(reason -> reason.kind() == Reason.Kind.NOT_MET)
                    .forEach(reason -> failed.put(reason.code(), view(reason))));
    return failed;
  }

  private RequirementView view(Reason reason) {
    return new RequirementView(
        reason.code(), words.of(reason.text()), words.of(reason.citation().text()), false);
  }
}
