package vn.thutuc.studio.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.Import;
import vn.thutuc.studio.draft.Imports;
import vn.thutuc.studio.sheet.Sheets;

/** What the page of a draft asks for, whichever act draws it; an editor takes what it needs. */
@ControllerAdvice(assignableTypes = {EditingPages.class, SheetPages.class, StepPages.class})
class DraftFrame {

  private final Imports imports;
  private final Sheets sheets;
  private final DiagramChoices choices;
  private final Drafts drafts;
  private final ProcedureNames names;

  DraftFrame(
      Imports imports, Sheets sheets, DiagramChoices choices, Drafts drafts, ProcedureNames names) {
    this.imports = imports;
    this.sheets = sheets;
    this.choices = choices;
    this.drafts = drafts;
    this.names = names;
  }

  /** The file the draft began with, if it did. */
  @ModelAttribute("origin")
  @Nullable Import origin(@PathVariable long id) {
    return imports.of(new DraftId(id)).orElse(null);
  }

  /** What the procedure is called today. */
  @ModelAttribute("procedureName")
  Text procedureName(@PathVariable long id) {
    return names.of(drafts.get(new DraftId(id)).key());
  }

  /** The forms over YAML files. */
  @ModelAttribute("sheets")
  Sheets sheets() {
    return sheets;
  }

  /** What can be chosen beside a diagram. */
  @ModelAttribute("diagram")
  DiagramChoices diagram() {
    return choices;
  }
}
