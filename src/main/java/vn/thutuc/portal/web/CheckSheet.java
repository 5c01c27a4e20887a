package vn.thutuc.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thutuc.dossier.Advice;
import vn.thutuc.dossier.Adviser;
import vn.thutuc.dossier.ApplicationForm;
import vn.thutuc.page.of.Attachments;
import vn.thutuc.page.of.Audience;
import vn.thutuc.page.of.Papers;
import vn.thutuc.page.of.Reasons;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.Submission;
import vn.thutuc.upload.Envelope;

/** Lays out the last page of filing: answers, what the rules say of them, papers and files. */
@Component
class CheckSheet {

  private final Adviser adviser;
  private final FilingReview review;
  private final Reasons reasons;
  private final Papers papers;
  private final FileSlots slots;
  private final Clock clock;

  CheckSheet(
      Adviser adviser,
      FilingReview review,
      Reasons reasons,
      Papers papers,
      FileSlots slots,
      Clock clock) {
    this.adviser = adviser;
    this.review = review;
    this.reasons = reasons;
    this.papers = papers;
    this.slots = slots;
    this.clock = clock;
  }

  /** Ids of the papers this case needs, which may have files. */
  Set<String> papers(Bundle bundle, Submission submission) {
    return adviser
        .documents(bundle, submission.answers(), LocalDate.now(clock), Channel.ONLINE)
        .stream()
        .map(needed -> needed.document().id())
        .collect(Collectors.toSet());
  }

  void lay(
      Model model,
      Bundle bundle,
      FilingDraft draft,
      Submission submission,
      List<FileSlots.Problem> problems) {
    FormDefinition form = ApplicationForm.of(bundle);
    Advice advice =
        adviser.advise(bundle, submission.answers(), LocalDate.now(clock), Channel.ONLINE);
    Set<String> attached = new TreeSet<>(ticked(bundle, draft, submission));
    Envelope envelope = Envelope.ofFiling(draft.clientKey());
    attached.addAll(slots.papers(envelope));
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
    slots.show(model, envelope, problems);
  }

  private static Set<String> ticked(Bundle bundle, FilingDraft draft, Submission submission) {
    Set<String> ticked = draft.attached();
    return ticked == null
        ? Attachments.of(bundle.manifest(), ApplicationForm.of(bundle), submission.answers())
        : ticked;
  }
}
