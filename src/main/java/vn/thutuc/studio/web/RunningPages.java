package vn.thutuc.studio.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.VersionNotFound;
import vn.thutuc.studio.migration.Migrating;

/** Who is where under which version of a procedure, and the door to moving them. */
@Controller
@RequestMapping("/studio/procedures/{key}/running")
class RunningPages {

  private final RunningTable table;
  private final Migrating migrating;
  private final Procedures procedures;
  private final StudioPeople people;

  RunningPages(
      RunningTable table, Migrating migrating, Procedures procedures, StudioPeople people) {
    this.table = table;
    this.migrating = migrating;
    this.procedures = procedures;
    this.people = people;
  }

  @GetMapping
  String running(@PathVariable String key, Principal principal, Model model) {
    ProcedureKey procedure = Addresses.procedure(key);
    if (procedures.versions(procedure).isEmpty()) {
      throw new VersionNotFound(key);
    }
    table.show(model, procedure, people.at(principal));
    return "studio/running";
  }

  @PostMapping
  String open(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Principal principal,
      RedirectAttributes flash) {
    ProcedureKey procedure = Addresses.procedure(key);
    BundleHash source = Addresses.published(procedures, procedure, from).hash();
    var id = migrating.open(source, Addresses.version(to), people.at(principal));
    flash.addFlashAttribute("flash", "studio.running.flash.opened");
    return "redirect:/studio/procedures/" + procedure + "/running/" + id;
  }
}
