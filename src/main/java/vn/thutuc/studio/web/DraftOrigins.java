package vn.thutuc.studio.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Import;
import vn.thutuc.studio.draft.Imports;

/** Tells the page of a draft of the file it began with, if it did. */
@ControllerAdvice(assignableTypes = {EditingPages.class, SheetPages.class, StepPages.class})
class DraftOrigins {

  private final Imports imports;

  DraftOrigins(Imports imports) {
    this.imports = imports;
  }

  @ModelAttribute("origin")
  @Nullable Import origin(@PathVariable long id) {
    return imports.of(new DraftId(id)).orElse(null);
  }
}
