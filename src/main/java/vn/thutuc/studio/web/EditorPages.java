package vn.thutuc.studio.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;

/** What the editors ask the server while they work. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}")
class EditorPages {

  private final PickLists lists;
  private final Drafts drafts;

  EditorPages(PickLists lists, Drafts drafts) {
    this.lists = lists;
    this.drafts = drafts;
  }

  @GetMapping(path = "/pick-lists", produces = "application/json")
  @ResponseBody
  PickLists.Lists lists(@PathVariable long id) {
    return lists.of(drafts.get(new DraftId(id)).id());
  }
}
