package vn.thutuc.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.Filing;
import vn.thutuc.dossier.Intake;
import vn.thutuc.engine.Actor;
import vn.thutuc.people.Directory;
import vn.thutuc.portal.Catalogue;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.Submission;
import vn.thutuc.upload.Envelope;

/**
 * Shows the answers once more with what the rules say of them, takes in files, and files the
 * dossier.
 */
@Controller
class CheckPages {

  private static final String PAGE = "portal/file-check";

  private final Catalogue catalogue;
  private final FilingDrafts drafts;
  private final AnswerCheck check;
  private final Intake intake;
  private final Directory directory;
  private final FilingReview review;
  private final CheckSheet sheet;
  private final FileSlots slots;

  CheckPages(
      Catalogue catalogue,
      FilingDrafts drafts,
      AnswerCheck check,
      Intake intake,
      Directory directory,
      FilingReview review,
      CheckSheet sheet,
      FileSlots slots) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.check = check;
    this.intake = intake;
    this.directory = directory;
    this.review = review;
    this.sheet = sheet;
    this.slots = slots;
  }

  @GetMapping("/file/{key}/check")
  String check(@PathVariable String key, HttpSession session, Model model) {
    Bundle bundle = catalogue.open(key);
    FilingDraft draft = drafts.of(key, session);
    Submission submission = check.filed(bundle, draft.values());
    Optional<Integer> unfinished = review.firstUnfinished(ApplicationForm.of(bundle), submission);
    if (unfinished.isPresent()) {
      return "redirect:/file/" + key + "/" + unfinished.get();
    }
    sheet.lay(model, bundle, draft, submission, List.of());
    return PAGE;
  }

  @PostMapping("/file/{key}/check")
  ModelAndView file(
      @PathVariable String key,
      @RequestParam String clientKey,
      @RequestParam(required = false) Set<String> attached,
      HttpServletRequest request,
      Model model) {
    HttpSession session = request.getSession();
    Optional<String> earlier = drafts.filedAs(clientKey, session);
    if (earlier.isPresent()) {
      return to("/filed/" + earlier.get());
    }
    Bundle bundle = catalogue.open(key);
    Set<String> ticked = attached == null ? Set.of() : attached;
    FilingDraft draft = drafts.of(key, session).attaching(ticked);
    drafts.keep(key, draft, session);
    Submission submission = check.filed(bundle, draft.values());
    if (!draft.clientKey().equals(clientKey) || !submission.isValid()) {
      return to("/file/" + key + "/check");
    }
    Envelope envelope = Envelope.ofFiling(clientKey);
    Set<String> papers = sheet.papers(bundle, submission);
    slots.keepOnly(envelope, papers);
    boolean onlyFiles = FileSlots.isOnlyAboutFiles(request);
    List<FileSlots.Problem> problems = new ArrayList<>(slots.take(request, envelope, papers));
    problems.addAll(onlyFiles ? List.of() : slots.harmful(envelope));
    if (!problems.isEmpty()) {
      sheet.lay(model, bundle, draft, submission, problems);
      return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return onlyFiles
        ? to("/file/" + key + "/check#h-papers")
        : to("/filed/" + filed(bundle, draft, ticked, session).trackingCode());
  }

  private Filed filed(Bundle bundle, FilingDraft draft, Set<String> ticked, HttpSession session) {
    Set<String> documents = new TreeSet<>(ticked);
    documents.addAll(slots.papers(Envelope.ofFiling(draft.clientKey())));
    Filing filing =
        new Filing(
            bundle.key(),
            Channel.ONLINE,
            directory.receivingUnit().orElseThrow().id(),
            draft.values(),
            documents,
            draft.clientKey());
    Filed filed = intake.file(filing, Actor.applicant());
    drafts.filed(bundle.key().value(), draft.clientKey(), filed.trackingCode().value(), session);
    return filed;
  }

  private static ModelAndView to(String address) {
    return new ModelAndView("redirect:" + address);
  }
}
