package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Official;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.FileNotInDraft;
import vn.thutuc.studio.sheet.SheetDesk;
import vn.thutuc.studio.sheet.SheetKind;
import vn.thutuc.studio.sheet.Sheets;

/**
 * The forms over the YAML files of a draft. With a script one answer or act at a time is written
 * into the text in the page, and saved with it; without one, everything in the page is taken when
 * it is saved.
 */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}")
class SheetPages {

  private final Sheets sheets;
  private final Drafts drafts;
  private final DraftFiles files;
  private final Drafting drafting;
  private final DraftTable table;
  private final EditingPages pages;
  private final StudioPeople people;

  SheetPages(
      Sheets sheets,
      Drafts drafts,
      DraftFiles files,
      Drafting drafting,
      DraftTable table,
      EditingPages pages,
      StudioPeople people) {
    this.sheets = sheets;
    this.drafts = drafts;
    this.files = files;
    this.drafting = drafting;
    this.table = table;
    this.pages = pages;
    this.people = people;
  }

  /** Writes answers or an act into the text that was sent; nothing is saved. */
  @PostMapping(path = "/structure", params = "live")
  String live(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String act,
      Model model) {
    Draft draft = drafts.get(new DraftId(id));
    SheetDesk desk = desk(draft, file);
    SheetDesk.Outcome outcome = desk.take(text, text, new Sheets.Sent(fields, false, act));
    model.addAttribute("text", outcome.text());
    model.addAttribute("sheet", outcome.sheet());
    model.addAttribute("refused", outcome.refused());
    model.addAttribute("draft", draft);
    model.addAttribute("made", Editor.of(file));
    return "studio/edit/sheet :: live";
  }

  /** Takes the whole page, does the act and saves. */
  @PostMapping(
      path = {"/structure", "/save"},
      params = {"whole", "!live"})
  ModelAndView save(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String act,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    boolean latest = isLatest(draft, file, revision);
    SheetDesk.Outcome outcome = whole(drafts.get(draft), file, text, latest, fields, act);
    if (!outcome.isClean()) {
      table.show(model, draft, file, "", people.at(principal));
      model.addAttribute("mine", outcome.text());
      model.addAttribute("sheet", outcome.sheet());
      model.addAttribute("refused", outcome.refused());
      return new ModelAndView("studio/draft", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return pages.save(id, file, revision, outcome.text(), "", principal, model, flash);
  }

  /** Puts a copy of the case at hand beside it, as it is in the page. */
  @PostMapping("/duplicate")
  String duplicate(
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String text,
      Principal principal,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    String copied =
        fields.containsKey("whole")
            ? whole(drafts.get(draft), file, text, true, fields, "").text()
            : desk(drafts.get(draft), file).take(text, text, NOTHING).text();
    String path = free(draft, file);
    drafting.add(draft, path, copied.getBytes(UTF_8), me);
    flash.addFlashAttribute("flash", "studio.structure.duplicated");
    return "redirect:" + Addresses.file(id, path);
  }

  private static final Sheets.Sent NOTHING = new Sheets.Sent(Map.of(), false, "");

  private boolean isLatest(DraftId draft, String file, String revision) {
    return files
        .find(draft, file)
        .filter(now -> now.revision() == Addresses.revision(revision))
        .isPresent();
  }

  /**
   * Takes the whole page.
   *
   * @param latest false if another has saved since: the form was drawn from the text it came with
   */
  private SheetDesk.Outcome whole(
      Draft draft,
      String file,
      String text,
      boolean latest,
      Map<String, List<String>> fields,
      String act) {
    byte[] before = files.content(draft.id(), file).orElseThrow(() -> new FileNotInDraft(file));
    String shown = latest ? TextOf.bytes(before).orElse("") : text;
    return desk(draft, file).take(text, shown, new Sheets.Sent(fields, true, act));
  }

  private SheetDesk desk(Draft draft, String file) {
    boolean there = SheetKind.of(file).isPresent() && files.find(draft.id(), file).isPresent();
    if (!there) {
      throw new FileNotInDraft(file);
    }
    return sheets.desk(draft, file);
  }

  /** The path with the first number behind it that no file has. */
  private String free(DraftId draft, String file) {
    String stem = file.replaceFirst("\\.yaml$", "");
    int number = 2;
    while (files.find(draft, stem + "-" + number + ".yaml").isPresent()) {
      number++;
    }
    return stem + "-" + number + ".yaml";
  }
}
