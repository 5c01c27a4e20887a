package vn.thutuc.studio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Official;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.FileChangedMeanwhile;
import vn.thutuc.studio.draft.FileNotInDraft;
import vn.thutuc.studio.draft.FileNotTaken;

/** The draft at hand: its files, one of them open, and what the check says. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}")
class EditingPages {

  private static final String PAGE = "studio/draft";

  private final DraftTable table;
  private final Drafting drafting;
  private final DraftFiles files;
  private final StudioPeople people;

  EditingPages(DraftTable table, Drafting drafting, DraftFiles files, StudioPeople people) {
    this.table = table;
    this.drafting = drafting;
    this.files = files;
    this.people = people;
  }

  @GetMapping
  String draft(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String element,
      @RequestParam(defaultValue = "") String step,
      Principal principal,
      Model model) {
    model.addAttribute("element", element);
    model.addAttribute("asked", step);
    table.show(model, new DraftId(id), file, view, people.at(principal));
    if (!file.isEmpty() && model.getAttribute("open") == null) {
      throw new FileNotInDraft(file);
    }
    return PAGE;
  }

  /** What is found with the text as it stands in the field, of which nothing is stored. */
  @PostMapping("/check")
  String check(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String text,
      Principal principal,
      Model model) {
    table.tried(model, new DraftId(id), file, view, text, people.at(principal));
    return "studio/findings :: list";
  }

  /** Saves; over another's text only after it was shown. */
  @PostMapping("/save")
  ModelAndView save(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String view,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    byte[] before = files.content(draft, file).orElseThrow(() -> new FileNotInDraft(file));
    try {
      if (!TextOf.isUntouched(text, before)) {
        drafting.save(draft, file, Addresses.revision(revision), TextOf.sent(text, before), me);
      }
    } catch (FileChangedMeanwhile conflict) {
      table.show(model, draft, file, "text", me);
      model.addAttribute("mine", text);
      model.addAttribute("conflict", conflict.now());
      return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
    }
    return done(id, file, view, "saved", flash);
  }

  @PostMapping("/add")
  ModelAndView add(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String path,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    try {
      return done(
          id, drafting.add(draft, path.strip(), "\n".getBytes(UTF_8), me), "", "added", flash);
    } catch (FileNotTaken refused) {
      model.addAttribute("newPath", path);
      return refused(model, draft, "", refused, me);
    }
  }

  @PostMapping("/rename")
  ModelAndView rename(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam(defaultValue = "") String path,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    try {
      String to = drafting.rename(draft, file, Addresses.revision(revision), path.strip(), me);
      return done(id, to, "", "renamed", flash);
    } catch (FileNotTaken refused) {
      model.addAttribute("otherPath", path);
      return refused(model, draft, file, refused, me);
    }
  }

  @PostMapping("/remove")
  ModelAndView remove(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String revision,
      Principal principal,
      RedirectAttributes flash) {
    drafting.remove(new DraftId(id), file, Addresses.revision(revision), people.at(principal));
    return done(id, "", "", "removed", flash);
  }

  @PostMapping("/discard")
  ModelAndView discard(@PathVariable long id, Principal principal, RedirectAttributes flash) {
    drafting.discard(new DraftId(id), people.at(principal));
    flash.addFlashAttribute("flash", "studio.flash.discarded");
    return new ModelAndView("redirect:/studio");
  }

  private ModelAndView refused(
      Model model, DraftId draft, String file, FileNotTaken refused, Official me) {
    table.show(model, draft, file, "", me);
    model.addAttribute("problem", refused.finding());
    return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView done(
      long id, String file, String view, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", "studio.flash." + what);
    return new ModelAndView("redirect:" + Addresses.draft(id, file, view));
  }
}
