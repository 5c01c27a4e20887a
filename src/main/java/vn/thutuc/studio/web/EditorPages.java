package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.FileNotInDraft;

/** What the editors ask the server while they work. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}")
class EditorPages {

  private static final String JSON = "application/json";

  private final PickLists lists;
  private final FormPreview preview;
  private final Companion companion;
  private final Drafts drafts;
  private final DraftFiles files;
  private final StudioPeople people;

  EditorPages(
      PickLists lists,
      FormPreview preview,
      Companion companion,
      Drafts drafts,
      DraftFiles files,
      StudioPeople people) {
    this.lists = lists;
    this.preview = preview;
    this.companion = companion;
    this.drafts = drafts;
    this.files = files;
    this.people = people;
  }

  @GetMapping(path = "/pick-lists", produces = JSON)
  @ResponseBody
  PickLists.Lists lists(@PathVariable long id) {
    return lists.of(drafts.get(new DraftId(id)).id());
  }

  /** The form as people will get it; what is shown need not be saved. */
  @PostMapping(path = "/preview", produces = "text/html;charset=UTF-8")
  @ResponseBody
  String preview(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String english,
      @RequestParam(defaultValue = "vi") String language) {
    Locale locale = Locale.forLanguageTag("en".equals(language) ? "en" : "vi");
    return preview.draw(new DraftId(id), file, text, english.isBlank() ? null : english, locale);
  }

  @GetMapping(path = "/english", produces = JSON)
  @ResponseBody
  Companion.Found english(@PathVariable long id, @RequestParam(defaultValue = "") String file) {
    return companion.of(form(id, file), file);
  }

  @PostMapping(path = "/english", produces = JSON)
  @ResponseBody
  Companion.Found english(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam(defaultValue = "") String text,
      Principal principal) {
    DraftId draft = form(id, file);
    return companion.save(draft, file, Addresses.revision(revision), text, people.at(principal));
  }

  /** The draft, if it has a form of that path. */
  private DraftId form(long id, String file) {
    DraftId draft = new DraftId(id);
    if (!file.endsWith(".form") || files.find(draft, file).isEmpty()) {
      throw new FileNotInDraft(file);
    }
    return draft;
  }
}
