package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.Map;
import java.util.function.Consumer;
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
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.studio.migration.Migrating;
import vn.thutuc.studio.migration.Migration;
import vn.thutuc.studio.migration.MigrationDecisions;
import vn.thutuc.studio.migration.MigrationId;
import vn.thutuc.studio.migration.MigrationNotFound;
import vn.thutuc.studio.migration.Migrations;

/** One move of dossiers: answered and tried by one person, let happen by another. */
@Controller
@RequestMapping("/studio/procedures/{key}/running/{id:[1-9]\\d{0,17}}")
class MigrationPages {

  private static final String PAGE = "studio/migration";

  private final Migrating migrating;
  private final MigrationDecisions decisions;
  private final Migrations migrations;
  private final MigrationTable table;
  private final StudioPeople people;
  private final AskedOnPage asked;

  MigrationPages(
      Migrating migrating,
      MigrationDecisions decisions,
      Migrations migrations,
      MigrationTable table,
      StudioPeople people,
      AskedOnPage asked) {
    this.migrating = migrating;
    this.decisions = decisions;
    this.migrations = migrations;
    this.table = table;
    this.people = people;
    this.asked = asked;
  }

  @GetMapping
  String migration(
      @PathVariable String key,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String after,
      Principal principal,
      Model model) {
    table.show(model, find(key, id), after, people.at(principal));
    return PAGE;
  }

  @PostMapping("/answers")
  ModelAndView answers(
      @PathVariable String key,
      @PathVariable long id,
      @RequestParam Map<String, String> form,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    return act(
        find(key, id),
        "answered",
        principal,
        model,
        flash,
        me -> migrating.answer(new MigrationId(id), AnswerForm.read(form), me));
  }

  @PostMapping("/try")
  ModelAndView tryOut(
      @PathVariable String key,
      @PathVariable long id,
      @RequestParam Map<String, String> form,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    return act(
        find(key, id),
        "trying",
        principal,
        model,
        flash,
        me -> {
          migrating.answer(new MigrationId(id), AnswerForm.read(form), me);
          migrating.tryOut(new MigrationId(id), me);
        });
  }

  @PostMapping("/ask")
  ModelAndView ask(
      @PathVariable String key,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String decision,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    model.addAttribute("reason", reason);
    model.addAttribute("decision", decision);
    return act(
        find(key, id),
        "asked",
        principal,
        model,
        flash,
        me -> migrating.ask(new MigrationId(id), reason, decision, me));
  }

  @PostMapping("/{what:send-back|approve|halt|resume|drop}")
  ModelAndView decide(
      @PathVariable String key,
      @PathVariable long id,
      @PathVariable String what,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    Migration migration = find(key, id);
    Consumer<Official> act =
        switch (what) {
          case "send-back" -> me -> decisions.sendBack(migration.id(), me);
          case "approve" -> me -> decisions.approve(migration.id(), me);
          case "halt" -> me -> decisions.halt(migration.id(), me);
          case "resume" -> me -> decisions.resume(migration.id(), me);
          default -> me -> decisions.drop(migration.id(), me);
        };
    String said =
        switch (what) {
          case "send-back" -> "sent-back";
          case "approve" -> "approved";
          case "halt" -> "halted";
          case "resume" -> "resumed";
          default -> "dropped";
        };
    return act(migration, said, principal, model, flash, act);
  }

  private Migration find(String key, long id) {
    ProcedureKey procedure = Addresses.procedure(key);
    Migration migration = migrations.get(new MigrationId(id));
    if (!migration.key().equals(procedure)) {
      throw new MigrationNotFound(String.valueOf(id));
    }
    return migration;
  }

  private ModelAndView act(
      Migration migration,
      String what,
      Principal principal,
      Model model,
      RedirectAttributes flash,
      Consumer<Official> act) {
    Official me = people.at(principal);
    return asked.act(
        () -> {
          act.accept(me);
          flash.addFlashAttribute("flash", "studio.running.flash." + what);
          return "redirect:/studio/procedures/" + migration.key() + "/running/" + migration.id();
        },
        PAGE,
        model,
        () -> table.show(model, migrations.get(migration.id()), "", me));
  }
}
