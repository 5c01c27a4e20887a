package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.dossier.Advice;
import vn.thutuc.dossier.Adviser;
import vn.thutuc.dossier.AnswerCheck;
import vn.thutuc.dossier.ApplicationForm;
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.Filing;
import vn.thutuc.dossier.Intake;
import vn.thutuc.engine.Actor;
import vn.thutuc.page.of.Attachments;
import vn.thutuc.page.of.Audience;
import vn.thutuc.page.of.Papers;
import vn.thutuc.page.of.Reasons;
import vn.thutuc.people.Directory;
import vn.thutuc.portal.Catalogue;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.Submission;

/** Shows the answers once more with what the rules say of them, and files the dossier. */
@Controller
class CheckPages {

  private final Catalogue catalogue;
  private final FilingDrafts drafts;
  private final AnswerCheck check;
  private final Adviser adviser;
  private final Intake intake;
  private final Directory directory;
  private final FilingReview review;
  private final Reasons reasons;
  private final Papers papers;
  private final Clock clock;

  CheckPages(
      Catalogue catalogue,
      FilingDrafts drafts,
      AnswerCheck check,
      Adviser adviser,
      Intake intake,
      Directory directory,
      FilingReview review,
      Reasons reasons,
      Papers papers,
      Clock clock) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.check = check;
    this.adviser = adviser;
    this.intake = intake;
    this.directory = directory;
    this.review = review;
    this.reasons = reasons;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping("/file/{key}/check")
  String check(@PathVariable String key, HttpSession session, Model model) {
    Bundle bundle = catalogue.open(key);
    FormDefinition form = ApplicationForm.of(bundle);
    FilingDraft draft = drafts.of(key, session);
    Submission submission = check.filed(bundle, draft.values());
    Optional<Integer> unfinished = review.firstUnfinished(form, submission);
    if (unfinished.isPresent()) {
      return "redirect:/file/" + key + "/" + unfinished.get();
    }
    Advice advice =
        adviser.advise(bundle, submission.answers(), LocalDate.now(clock), Channel.ONLINE);
    Set<String> attached = attached(bundle, draft, submission);
    model.addAttribute("procedure", bundle.manifest());
    model.addAttribute("draft", draft);
    model.addAttribute("parts", review.parts(form, submission.answers()));
    model.addAttribute("advice", advice);
    model.addAttribute(
        "whys",
        advice.rulings().stream()
            .map(ruling -> reasons.draw(ruling, null, bundle, Audience.APPLICANT))
            .toList());
    model.addAttribute("papers", papers.needed(bundle.manifest(), advice.documents(), attached));
    model.addAttribute("fee", review.fee(bundle, submission.answers()));
    model.addAttribute("last", FilingStep.of(form).size());
    return "portal/file-check";
  }

  @PostMapping("/file/{key}/check")
  String file(
      @PathVariable String key,
      @RequestParam String clientKey,
      @RequestParam(required = false) Set<String> attached,
      HttpSession session) {
    Optional<String> earlier = drafts.filedAs(clientKey, session);
    if (earlier.isPresent()) {
      return "redirect:/filed/" + earlier.get();
    }
    Bundle bundle = catalogue.open(key);
    Set<String> documents = attached == null ? Set.of() : new TreeSet<>(attached);
    FilingDraft draft = drafts.of(key, session).attaching(documents);
    drafts.keep(key, draft, session);
    if (!draft.clientKey().equals(clientKey) || !check.filed(bundle, draft.values()).isValid()) {
      return "redirect:/file/" + key + "/check";
    }
    Filing filing =
        new Filing(
            bundle.key(),
            Channel.ONLINE,
            directory.receivingUnit().orElseThrow().id(),
            draft.values(),
            documents,
            clientKey);
    Filed filed = intake.file(filing, Actor.applicant());
    drafts.filed(key, clientKey, filed.trackingCode().value(), session);
    return "redirect:/filed/" + filed.trackingCode();
  }

  private static Set<String> attached(Bundle bundle, FilingDraft draft, Submission submission) {
    Set<String> ticked = draft.attached();
    return ticked == null
        ? Attachments.of(bundle.manifest(), ApplicationForm.of(bundle), submission.answers())
        : ticked;
  }
}
