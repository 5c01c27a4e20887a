package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thutuc.dossier.AnswerCheck;
import vn.thutuc.dossier.ApplicationForm;
import vn.thutuc.page.of.Forms;
import vn.thutuc.page.of.RawValues;
import vn.thutuc.portal.Catalogue;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Submission;

/** Fills in an application, one group of questions a page, kept in the browser's session. */
@Controller
class FilingPages {

  private final Catalogue catalogue;
  private final FilingDrafts drafts;
  private final AnswerCheck check;
  private final Forms forms;

  FilingPages(Catalogue catalogue, FilingDrafts drafts, AnswerCheck check, Forms forms) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.check = check;
    this.forms = forms;
  }

  @GetMapping("/file/{key}")
  String start(@PathVariable String key) {
    return "redirect:/file/" + catalogue.open(key).key() + "/1";
  }

  @GetMapping("/file/{key}/{number:\\d{1,3}}")
  String step(
      @PathVariable String key,
      @PathVariable int number,
      @RequestParam Optional<String> back,
      HttpSession session,
      Model model) {
    Bundle bundle = catalogue.open(key);
    FormDefinition form = ApplicationForm.of(bundle);
    List<FilingStep> steps = FilingStep.of(form);
    if (number < 1 || number > steps.size()) {
      return "redirect:/file/" + key + "/1";
    }
    FilingDraft draft = drafts.of(key, session);
    show(model, bundle, steps.get(number - 1), draft, List.of(), back.isPresent());
    return "portal/file-step";
  }

  @PostMapping("/file/{key}/{number:\\d{1,3}}")
  ModelAndView answer(
      @PathVariable String key,
      @PathVariable int number,
      @RequestParam(name = "_add", required = false) @Nullable String add,
      @RequestParam(name = "_remove", required = false) @Nullable String remove,
      @RequestParam Optional<String> back,
      HttpServletRequest request,
      Model model) {
    Bundle bundle = catalogue.open(key);
    FormDefinition form = ApplicationForm.of(bundle);
    List<FilingStep> steps = FilingStep.of(form);
    FilingStep step = steps.get(Math.min(Math.max(number, 1), steps.size()) - 1);
    Map<String, List<String>> sent = RawValues.of(request.getParameterMap(), step::owns);
    if (add != null) {
      sent = RawValues.withRow(sent, add, step.fieldOfRow(add));
    }
    if (remove != null) {
      sent = RawValues.withoutRow(sent, remove);
    }
    FilingDraft draft = drafts.of(key, request.getSession()).with(step, sent);
    drafts.keep(key, draft, request.getSession());
    if (add != null || remove != null) {
      String anchor = "#f-" + (add == null ? remove : add).replaceAll("\\[.*", "");
      return new ModelAndView(
          "redirect:/file/" + key + "/" + number + (back.isPresent() ? "?back=1" : "") + anchor);
    }
    Submission submission = check.filed(bundle, draft.values());
    List<FieldError> errors = step.errors(submission.errors());
    if (!errors.isEmpty()) {
      show(model, bundle, step, draft, errors, back.isPresent());
      return new ModelAndView("portal/file-step", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:/file/" + key + "/" + next(steps, step, submission, back));
  }

  private static String next(
      List<FilingStep> steps, FilingStep step, Submission submission, Optional<String> back) {
    return steps.stream()
        .filter(later -> later.number() > step.number())
        .filter(later -> !later.isSkipped(submission.answers()))
        .filter(later -> back.isEmpty() || !later.errors(submission.errors()).isEmpty())
        .findFirst()
        .map(later -> String.valueOf(later.number()))
        .orElse("check");
  }

  private void show(
      Model model,
      Bundle bundle,
      FilingStep step,
      FilingDraft draft,
      List<FieldError> errors,
      boolean back) {
    FormDefinition form = ApplicationForm.of(bundle);
    Map<String, Object> answers = form.read(draft.values()).answers();
    List<FilingStep> steps =
        FilingStep.of(form).stream().filter(one -> !one.isSkipped(answers)).toList();
    int place = 1 + steps.stream().map(FilingStep::number).toList().indexOf(step.number());
    model.addAttribute("procedure", bundle.manifest());
    model.addAttribute("step", step);
    model.addAttribute("form", forms.draw(form, step.fields(), draft.values(), errors));
    model.addAttribute("place", Math.max(place, 1));
    model.addAttribute("count", steps.size() + 1);
    model.addAttribute("back", back);
    model.addAttribute(
        "previous",
        steps.stream()
            .filter(earlier -> earlier.number() < step.number())
            .reduce((a, b) -> b)
            .map(FilingStep::number)
            .orElse(0));
  }
}
