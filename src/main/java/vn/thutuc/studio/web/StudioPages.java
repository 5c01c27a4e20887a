package vn.thutuc.studio.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.VersionNotFound;

/** The studio's door: every procedure in force, and every draft somebody works on. */
@Controller
class StudioPages {

  private final Procedures procedures;
  private final Drafts drafts;
  private final Drafting drafting;
  private final VersionTable versions;
  private final StudioPeople people;
  private final ProcedureNames names;
  private final Clock clock;

  StudioPages(
      Procedures procedures,
      Drafts drafts,
      Drafting drafting,
      VersionTable versions,
      StudioPeople people,
      ProcedureNames names,
      Clock clock) {
    this.procedures = procedures;
    this.drafts = drafts;
    this.drafting = drafting;
    this.versions = versions;
    this.people = people;
    this.names = names;
    this.clock = clock;
  }

  /** A procedure in force. */
  record Row(ProcedureKey key, String code, Text name, LocalDate validFrom) {}

  /** A draft somebody has to do something about. */
  record Work(Draft draft, Text procedure, String by) {}

  @GetMapping("/studio")
  String studio(Model model) {
    List<Row> rows = procedures.catalogue(LocalDate.now(clock)).stream().map(this::row).toList();
    model.addAttribute("procedures", rows);
    model.addAttribute(
        "drafts",
        drafts.open().stream()
            .map(draft -> new Work(draft, names.of(draft.key()), people.name(draft.openedBy())))
            .toList());
    return "studio/studio";
  }

  @GetMapping("/studio/procedures/{key}")
  String versions(@PathVariable String key, Principal principal, Model model) {
    versions.show(model, keyOf(key), people.at(principal));
    return "studio/versions";
  }

  @PostMapping("/studio/procedures/{key}/drafts")
  String open(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String title,
      Principal principal,
      RedirectAttributes flash) {
    BundleHash base = Addresses.published(procedures, Addresses.procedure(key), version).hash();
    String id = drafting.open(base, title, people.at(principal)).toString();
    flash.addFlashAttribute("flash", "studio.flash.opened");
    return "redirect:/studio/drafts/" + id;
  }

  private Row row(ProcedureVersion version) {
    Manifest manifest = procedures.bundle(version.hash()).manifest();
    return new Row(version.key(), manifest.code(), manifest.name(), version.validFrom());
  }

  private ProcedureKey keyOf(String key) {
    ProcedureKey found = Addresses.procedure(key);
    if (procedures.versions(found).isEmpty()) {
      throw new VersionNotFound(key);
    }
    return found;
  }
}
