package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thutuc.people.Official;
import vn.thutuc.people.Role;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.studio.draft.Draft;
import vn.thutuc.studio.draft.DraftBundles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.DraftState;
import vn.thutuc.studio.draft.Drafts;
import vn.thutuc.studio.draft.FileNotTaken;
import vn.thutuc.studio.draft.VersionNotFound;
import vn.thutuc.studio.migration.Transition;

/** The answers a draft gives for the dossiers of one earlier version. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/transition/{version}")
class TransitionPages {

  private final Transition transition;
  private final Drafts drafts;
  private final DraftBundles bundles;
  private final AnswerForm form;
  private final StudioPeople people;

  TransitionPages(
      Transition transition,
      Drafts drafts,
      DraftBundles bundles,
      AnswerForm form,
      StudioPeople people) {
    this.transition = transition;
    this.drafts = drafts;
    this.bundles = bundles;
    this.form = form;
    this.people = people;
  }

  @GetMapping
  String answers(
      @PathVariable long id, @PathVariable String version, Principal principal, Model model) {
    Draft draft = drafts.get(new DraftId(id));
    Transition.Source source = source(draft, Addresses.version(version));
    Official me = people.at(principal);
    model.addAttribute("draft", draft);
    model.addAttribute("source", source);
    model.addAttribute("editable", draft.state() == DraftState.EDITING && me.holds(Role.DESIGNER));
    form.show(model, source.version(), source.plan(), source.answers());
    return "studio/transition";
  }

  @PostMapping
  String answer(
      @PathVariable long id,
      @PathVariable String version,
      @RequestParam Map<String, String> sent,
      Principal principal,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    BundleHash from = source(drafts.get(draft), Addresses.version(version)).version().hash();
    transition.answer(draft, from, AnswerForm.read(sent), people.at(principal));
    flash.addFlashAttribute("flash", "studio.running.flash.answered");
    return "redirect:/studio/drafts/" + id + "/review";
  }

  /** Nothing can be asked about steps while the drawing or the manifest cannot be read. */
  private Transition.Source source(Draft draft, BundleHash version) {
    try {
      return transition.sources(draft, bundles.read(draft.id())).stream()
          .filter(one -> one.version().hash().equals(version))
          .findFirst()
          .orElseThrow(() -> new VersionNotFound(version.brief()));
    } catch (BundleProblem unreadable) {
      throw new FileNotTaken(unreadable);
    }
  }
}
