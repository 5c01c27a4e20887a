package vn.thutuc.studio.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.Imports;

/** What was noted when a draft was brought in: for comparing it with its source, later too. */
@Controller
class OriginPages {

  private final Drafts drafts;
  private final Imports imports;
  private final PreviewTable table;

  OriginPages(Drafts drafts, Imports imports, PreviewTable table) {
    this.drafts = drafts;
    this.imports = imports;
    this.table = table;
  }

  @GetMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/origin")
  String origin(@PathVariable long id, Model model) {
    Draft draft = drafts.get(new DraftId(id));
    table.origin(model, draft, imports.of(draft.id()));
    return "studio/origin";
  }
}
