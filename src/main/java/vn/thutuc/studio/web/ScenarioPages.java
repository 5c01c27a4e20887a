package vn.thutuc.studio.web;

import java.security.Principal;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.studio.ScenarioResult;
import vn.thutuc.studio.cases.CaseRuns;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.FileNotInDraft;

/** The worked cases of a draft: all of them with their results, and one of them played. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/scenarios")
class ScenarioPages {

  /** Longer than this nobody waits without seeing how far it is. */
  static final Duration PATIENCE = Duration.ofMillis(1500);

  private final CaseTable table;
  private final PlayerTable player;
  private final CaseBundles bundles;
  private final CaseRuns runs;
  private final StudioPeople people;

  ScenarioPages(
      CaseTable table,
      PlayerTable player,
      CaseBundles bundles,
      CaseRuns runs,
      StudioPeople people) {
    this.table = table;
    this.player = player;
    this.bundles = bundles;
    this.runs = runs;
    this.people = people;
  }

  @GetMapping
  String cases(@PathVariable long id, Principal principal, Model model) {
    table.show(model, new DraftId(id), people.at(principal));
    return "studio/scenarios";
  }

  /** Runs one case, or all, and waits a moment for them. */
  @PostMapping("/run")
  String run(@PathVariable long id, @RequestParam(defaultValue = "") String name) {
    bundles
        .triable(new DraftId(id))
        .ifPresent(
            bundle -> {
              String file = name.isEmpty() ? "" : scenario(bundle, name).file();
              runs.start(bundle, file).await(PATIENCE);
            });
    return "redirect:/studio/drafts/" + id + "/scenarios" + (name.isEmpty() ? "" : "/" + name);
  }

  @GetMapping("/{name:[A-Za-z0-9][A-Za-z0-9._-]*}")
  String play(@PathVariable long id, @PathVariable String name, Principal principal, Model model) {
    table.show(model, new DraftId(id), people.at(principal));
    Bundle bundle = bundles.triable(new DraftId(id)).orElseThrow(() -> new FileNotInDraft(name));
    Scenario scenario = scenario(bundle, name);
    ScenarioResult result = runs.results(bundle).of(scenario.file()).orElse(null);
    model.addAttribute("scenario", scenario);
    model.addAttribute("name", name);
    model.addAttribute("procedure", bundle.manifest());
    model.addAttribute("result", result);
    if (result != null) {
      model.addAttribute("moments", player.moments(result, bundle));
      model.addAttribute("mismatches", table.mismatches(result.mismatches()));
      model.addAttribute("came", table.came(result, bundle));
      player.deadline(result).ifPresent(view -> model.addAttribute("deadline", view));
    }
    return "studio/player";
  }

  /** The main process of the draft, for the drawing. */
  @GetMapping(path = "/process.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  byte[] process(@PathVariable long id) {
    return bundles
        .triable(new DraftId(id))
        .map(bundle -> bundle.files().get(bundle.path("processes", bundle.manifest().process())))
        .map(byte[]::clone)
        .orElseGet(() -> new byte[0]);
  }

  private static Scenario scenario(Bundle bundle, String name) {
    return bundle.scenarios().stream()
        .filter(one -> CaseTable.name(one.file()).equals(name))
        .findFirst()
        .orElseThrow(() -> new FileNotInDraft(name));
  }
}
