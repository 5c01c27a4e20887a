package vn.thutuc.studio.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.VersionNotFound;

/** Two versions of a procedure side by side: a draft and its base, or any two published ones. */
@Controller
class ComparePages {

  private static final String PAGE = "studio/compare";

  private final CompareTable table;
  private final Drafts drafts;
  private final DraftBundles bundles;
  private final Procedures procedures;
  private final ProcedureNames names;

  ComparePages(
      CompareTable table,
      Drafts drafts,
      DraftBundles bundles,
      Procedures procedures,
      ProcedureNames names) {
    this.table = table;
    this.drafts = drafts;
    this.bundles = bundles;
    this.procedures = procedures;
    this.names = names;
  }

  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/compare")
  String draft(
      @PathVariable long id, @RequestParam(defaultValue = "") String diagram, Model model) {
    Draft draft = drafts.get(new DraftId(id));
    BundleHash base = draft.base();
    model.addAttribute("draft", draft);
    model.addAttribute("address", "/studio/drafts/" + id + "/compare");
    if (base == null) {
      table.nothingBefore(model);
    } else {
      table.show(model, base, procedures.bundle(base), bundles.whole(draft.id()), diagram);
    }
    return PAGE;
  }

  /**
   * Any two versions; without a choice the newest and the one before.
   *
   * @param from hash of the earlier one
   * @param to hash of the later one
   */
  @GetMapping("/studio/procedures/{key}/compare")
  String versions(
      @PathVariable String key,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String diagram,
      Model model) {
    var versions = procedures.versions(Addresses.procedure(key));
    if (versions.isEmpty()) {
      throw new VersionNotFound(key);
    }
    ProcedureVersion newest = versions.get(0);
    ProcedureVersion later = to.isEmpty() ? newest : of(newest.key(), to);
    ProcedureVersion earlier =
        from.isEmpty() ? versions.get(Math.min(1, versions.size() - 1)) : of(newest.key(), from);
    model.addAttribute("versions", versions);
    model.addAttribute("key", newest.key());
    model.addAttribute("name", names.of(newest.key()));
    model.addAttribute("to", later);
    model.addAttribute("address", "/studio/procedures/" + key + "/compare");
    table.show(
        model,
        earlier.hash(),
        procedures.bundle(earlier.hash()),
        procedures.bundle(later.hash()),
        diagram);
    return PAGE;
  }

  private ProcedureVersion of(ProcedureKey key, String hash) {
    return Addresses.published(procedures, key, hash);
  }
}
