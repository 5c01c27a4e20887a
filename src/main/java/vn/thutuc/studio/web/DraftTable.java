package vn.thutuc.studio.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftFile;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.FileNotInDraft;

/** The draft laid out: its files, the one at hand, what is found in it and its steps. */
@Component
class DraftTable {

  private final Drafts drafts;
  private final DraftFiles files;
  private final DraftBundles bundles;
  private final FindingTable found;
  private final StepTable steps;
  private final StepForms forms;
  private final StudioPeople people;

  DraftTable(
      Drafts drafts,
      DraftFiles files,
      DraftBundles bundles,
      FindingTable found,
      StepTable steps,
      StepForms forms,
      StudioPeople people) {
    this.drafts = drafts;
    this.files = files;
    this.bundles = bundles;
    this.found = found;
    this.steps = steps;
    this.forms = forms;
    this.people = people;
  }

  /**
   * The file at hand.
   *
   * @param text null for what is no text
   */
  record Open(DraftFile file, String by, @Nullable String text) {}

  /**
   * Lays out the draft.
   *
   * @param view {@code text} for the file as text; anything else for the editor made for it
   */
  Draft show(Model model, DraftId id, String path, String view, Official me) {
    Draft draft = drafts.get(id);
    List<DraftFile> all = files.list(id);
    DraftBundles.Trial now = bundles.now(id);
    List<Finding> findings = now.findings();
    Optional<DraftFile> chosen =
        all.stream()
            .filter(file -> path.isEmpty() ? isManifest(file) : file.path().equals(path))
            .findFirst()
            .or(() -> all.stream().findFirst().filter(any -> path.isEmpty()));
    model.addAttribute("draft", draft);
    boolean editable = isEditable(draft, me);
    model.addAttribute("editable", editable);
    model.addAttribute("tree", FileTree.of(all, chosen.map(DraftFile::path).orElse(""), findings));
    model.addAttribute("at", chosen.map(DraftFile::path).orElse(""));
    model.addAttribute("open", chosen.map(file -> open(id, file)).orElse(null));
    Editor made = chosen.map(DraftFile::path).map(Editor::of).orElse(Editor.TEXT);
    model.addAttribute("made", made);
    model.addAttribute("editor", "text".equals(view) ? Editor.TEXT : made);
    model.addAttribute("view", "text".equals(view) ? view : "");
    found.show(model, now, chosen.map(DraftFile::path).orElse(""), editable);
    model.addAttribute("processes", steps.of(now.bundle()));
    forms.show(
        model,
        id,
        now.bundle(),
        editable && model.getAttribute("asked") instanceof String s ? s : "");
    return draft;
  }

  /** Lays out what would be found if the file at hand held that text. */
  void tried(Model model, DraftId id, String path, String view, String text, Official me) {
    Draft draft = drafts.get(id);
    byte[] before = files.content(id, path).orElseThrow(() -> new FileNotInDraft(path));
    model.addAttribute("draft", draft);
    model.addAttribute("at", path);
    model.addAttribute("view", "text".equals(view) ? view : "");
    found.show(
        model, bundles.tried(id, path, TextOf.sent(text, before)), path, isEditable(draft, me));
  }

  private static boolean isEditable(Draft draft, Official me) {
    return draft.state() == DraftState.EDITING && me.holds(Role.DESIGNER);
  }

  /** What is found, by weight. */
  static void show(Model model, List<Finding> findings) {
    for (Severity severity : Severity.values()) {
      model.addAttribute(
          severity.name().toLowerCase(Locale.ROOT) + "s",
          findings.stream().filter(finding -> finding.severity() == severity).toList());
    }
  }

  private Open open(DraftId id, DraftFile file) {
    String text = files.content(id, file.path()).flatMap(TextOf::bytes).orElse(null);
    return new Open(file, people.name(file.changedBy()), text);
  }

  private static boolean isManifest(DraftFile file) {
    return file.path().endsWith("/procedure.yaml");
  }
}
