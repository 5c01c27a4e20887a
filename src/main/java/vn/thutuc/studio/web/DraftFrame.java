package vn.thutuc.studio.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Import;
import vn.thutuc.studio.draft.Imports;
import vn.thutuc.studio.sheet.Sheets;

/** What the page of a draft asks for, whichever act draws it; an editor takes what it needs. */
@ControllerAdvice(assignableTypes = {EditingPages.class, SheetPages.class, StepPages.class})
class DraftFrame {

  private final Imports imports;
  private final Sheets sheets;
  private final DiagramChoices choices;

  DraftFrame(Imports imports, Sheets sheets, DiagramChoices choices) {
    this.imports = imports;
    this.sheets = sheets;
    this.choices = choices;
  }

  /** The file the draft began with, if it did. */
  @ModelAttribute("origin")
  @Nullable Import origin(@PathVariable long id) {
    return imports.of(new DraftId(id)).orElse(null);
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
