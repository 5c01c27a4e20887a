package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.page.Words;
import vn.thutuc.people.Official;
import vn.thutuc.studio.draft.ChangeNotMade;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.FileChangedMeanwhile;
import vn.thutuc.studio.draft.FileNotInDraft;
import vn.thutuc.studio.draft.Fixing;
import vn.thutuc.studio.draft.Steps;
import vn.thutuc.studio.fix.StepValues;

/** Changes to a draft that are asked for beside its text: a fix, a step's values, a step cut. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}")
class StepPages {

  private final DraftTable table;
  private final StepForms forms;
  private final Steps steps;
  private final Fixing fixing;
  private final DraftFiles files;
  private final StudioPeople people;
  private final Words words;

  StepPages(
      DraftTable table,
      StepForms forms,
      Steps steps,
      Fixing fixing,
      DraftFiles files,
      StudioPeople people,
      Words words) {
    this.table = table;
    this.forms = forms;
    this.steps = steps;
    this.fixing = fixing;
    this.files = files;
    this.people = people;
    this.words = words;
  }

  /** What comes back: the page of the file that was at hand. */
  private record Back(long id, String at, String view) {

    ModelAndView with(RedirectAttributes flash, String said) {
      flash.addFlashAttribute("flash", "studio.shell.flash." + said);
      return new ModelAndView("redirect:" + Addresses.draft(id, at, view));
    }
  }

  @PostMapping("/fix")
  ModelAndView fix(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String element,
      @RequestParam(defaultValue = "") String fix,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    try {
      fixing.mend(
          draft,
          new Fixing.Place(code, file, element.isEmpty() ? null : element),
          fix,
          chosen -> FindingTable.sentence(chosen, words),
          me);
      String still = files.find(draft, at).isPresent() ? at : "";
      return new Back(id, still, view).with(flash, "fixed");
    } catch (ChangeNotMade refused) {
      return refused(model, draft, at, view, refused, me);
    }
  }

  @PostMapping("/steps/{step}")
  ModelAndView set(
      @PathVariable long id,
      @PathVariable String step,
      @RequestParam Map<String, String> sent,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    String file = sent.getOrDefault("file", "");
    String at = sent.getOrDefault("at", "");
    String view = sent.getOrDefault("view", "");
    byte[] now = files.content(draft, file).orElseThrow(() -> new FileNotInDraft(file));
    StepValues before = StepValues.read(now, step).orElseGet(() -> new StepValues(Map.of()));
    StepValues typed = StepForm.read(sent, before);
    model.addAttribute("asked", step);
    try {
      long revision = Addresses.revision(sent.getOrDefault("revision", ""));
      steps.set(draft, file, revision, step, typed, me);
      return new Back(id, at, view).with(flash, "step-saved");
    } catch (ChangeNotMade refused) {
      ModelAndView page = refused(model, draft, at, view, refused, me);
      forms.again(model, draft, file, step, typed);
      return page;
    } catch (FileChangedMeanwhile conflict) {
      table.show(model, draft, at, view, me);
      forms.again(model, draft, file, step, typed);
      String text =
          words.text("studio.shell.step.conflict", people.name(conflict.now().changedBy()));
      model.addAttribute("refusal", text);
      return new ModelAndView("studio/draft", model.asMap(), HttpStatus.CONFLICT);
    }
  }

  @PostMapping("/steps/{step}/cut")
  ModelAndView cut(
      @PathVariable long id,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String view,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    try {
      steps.cut(draft, file, step, words.text("studio.shell.cut.why", step), me);
      return new Back(id, at, view).with(flash, "cut");
    } catch (ChangeNotMade refused) {
      return refused(model, draft, at, view, refused, me);
    }
  }

  private ModelAndView refused(
      Model model, DraftId draft, String at, String view, ChangeNotMade refused, Official me) {
    table.show(model, draft, at, view, me);
    model.addAttribute(
        "refusal",
        words.text(
            "studio.shell.not." + refused.reason().key(),
            words.of(refused.subject()),
            words.of(refused.because())));
    return new ModelAndView("studio/draft", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
