package vn.thutuc.studio.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thutuc.people.Official;
import vn.thutuc.rules.WrittenRules;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.draft.FileChangedMeanwhile;
import vn.thutuc.studio.draft.FileNotInDraft;
import vn.thutuc.studio.guided.FormProblems.Problem;
import vn.thutuc.studio.guided.FormStep;
import vn.thutuc.studio.guided.GuidedRule;
import vn.thutuc.studio.guided.PostedForm;
import vn.thutuc.studio.guided.RuleForm;
import vn.thutuc.studio.guided.RuleWords;

/** The rules of a file, one by one and as forms, for who does not write DRL. */
@Controller
@RequestMapping("/studio/drafts/{id:[1-9]\\d{0,17}}/rules")
class RulePages {

  private static final String PAGE = "studio/rule";

  private final RuleTable table;
  private final Drafting drafting;
  private final StudioPeople people;
  private final RuleWords words;

  RulePages(RuleTable table, Drafting drafting, StudioPeople people, RuleWords words) {
    this.table = table;
    this.drafting = drafting;
    this.people = people;
    this.words = words;
  }

  @GetMapping
  String rules(@PathVariable long id, @RequestParam String file, Principal principal, Model model) {
    DraftId draft = new DraftId(id);
    table.show(model, draft, file, table.rules(draft, file), people.at(principal));
    return "studio/rules";
  }

  /** The rules of a text that is not saved yet. */
  @PostMapping("/shown")
  String shown(
      @PathVariable long id,
      @RequestParam String file,
      @RequestParam(defaultValue = "") String text,
      Principal principal,
      Model model) {
    DraftId draft = new DraftId(id);
    table.content(draft, file);
    String name = file.substring(file.lastIndexOf('/') + 1);
    String plain = text.replace("\r\n", "\n");
    table.show(model, draft, file, WrittenRules.read(name, plain), people.at(principal));
    return "studio/rules :: cards";
  }

  /** A rule as a form; an empty one to add a rule. */
  @GetMapping("/rule")
  ModelAndView rule(
      @PathVariable long id,
      @RequestParam String file,
      @RequestParam(defaultValue = "") String rule,
      Principal principal,
      Model model) {
    DraftId draft = new DraftId(id);
    GuidedRule guided = guided(draft, file, rule);
    return page(model, draft, file, guided, guided.form(), List.of(), people.at(principal));
  }

  /** A button of the form: another line, one line less, the rule in words, or saved. */
  @PostMapping("/rule")
  ModelAndView change(
      @PathVariable long id,
      @RequestParam String file,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(name = "do", defaultValue = "save") String button,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam MultiValueMap<String, String> sent,
      Principal principal,
      Model model,
      RedirectAttributes flash) {
    DraftId draft = new DraftId(id);
    Official me = people.at(principal);
    if (table.revision(draft, file) != Addresses.revision(revision)) {
      return overtaken(model, draft, file, rule, sent, me);
    }
    GuidedRule guided = guided(draft, file, rule);
    PostedForm posted = new PostedForm(sent, guided.before());
    try {
      if (button.equals("remove")) {
        save(draft, file, revision, guided.removed(), me);
        return done(id, file, "", "rule-removed", flash);
      } else if (!button.equals("save") && !button.equals("check")) {
        RuleForm more = new FormStep(posted, guided.vocabulary()).after(button);
        return page(model, draft, file, guided, more, List.of(), me);
      }
      RuleForm form = posted.read();
      GuidedRule.Answer answer = guided.read(form);
      if (!answer.problems().isEmpty() || button.equals("check")) {
        return page(model, draft, file, guided, form, answer.problems(), me);
      }
      Optional<String> text = guided.written(form, answer.rule());
      if (text.isEmpty()) {
        return page(model, draft, file, guided, form, List.of(new Problem("name", "", "")), me);
      }
      save(draft, file, revision, text.get(), me);
      return done(id, file, form.name(), "rule-saved", flash);
    } catch (FileChangedMeanwhile conflict) {
      return overtaken(model, draft, file, rule, sent, me);
    }
  }

  /** The form as it was filled, beside the rule as somebody else has saved it since. */
  private ModelAndView overtaken(
      Model model,
      DraftId draft,
      String file,
      String rule,
      MultiValueMap<String, String> sent,
      Official me) {
    GuidedRule now = find(draft, file, rule).orElseGet(() -> blank(draft, file));
    RuleForm form = new PostedForm(sent, now.before()).read();
    ModelAndView page = page(model, draft, file, now, form, List.of(), me);
    table.overtaken(model, draft, now, people);
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private GuidedRule guided(DraftId draft, String file, String rule) {
    return rule.isEmpty()
        ? blank(draft, file)
        : find(draft, file, rule).orElseThrow(() -> new FileNotInDraft(file + " " + rule));
  }

  private Optional<GuidedRule> find(DraftId draft, String file, String rule) {
    return GuidedRule.named(file, table.rules(draft, file), rule, table.vocabulary(draft));
  }

  private GuidedRule blank(DraftId draft, String file) {
    return GuidedRule.blank(file, table.rules(draft, file), table.vocabulary(draft));
  }

  private ModelAndView page(
      Model model,
      DraftId draft,
      String file,
      GuidedRule guided,
      RuleForm form,
      List<Problem> problems,
      Official me) {
    RuleFormView view =
        new RuleFormView(file, form, guided.before(), guided.vocabulary(), words, problems);
    table.show(model, draft, guided, view, me);
    HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView(PAGE, model.asMap(), status);
  }

  private void save(DraftId draft, String file, String revision, String text, Official me) {
    drafting.save(draft, file, Addresses.revision(revision), table.bytes(text), me);
  }

  private static ModelAndView done(
      long id, String file, String rule, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("flash", "studio.flash." + what);
    UriComponentsBuilder page =
        UriComponentsBuilder.fromPath("/studio/drafts/" + id).queryParam("file", "{file}");
    if (!rule.isEmpty()) {
      page.queryParam("element", "{rule}");
    }
    String to = page.encode().buildAndExpand(file, rule).toUriString();
    return new ModelAndView("redirect:" + to);
  }
}
