package vn.thutuc.studio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thutuc.people.Bearer;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.BundleReader;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.studio.draft.Submission;
import vn.thutuc.studio.draft.Why;
import vn.thutuc.studio.token.TokenSubmitting;

/** Where an agency's own CI hands a procedure in; what becomes law a second person says here. */
@Controller
class SubmissionPages {

  private static final int LARGEST_BUNDLE = 13_000_000;
  private static final int LONGEST_TITLE = 200;

  private final TokenSubmitting submitting;
  private final SubmissionAnswers answers;

  SubmissionPages(TokenSubmitting submitting, SubmissionAnswers answers) {
    this.submitting = submitting;
    this.answers = answers;
  }

  /**
   * All or nothing: a draft that lies with the reviewer, or no draft and the reasons.
   *
   * @param title of the draft; the procedure's name if empty
   */
  @PostMapping(path = "/api/studio/submissions", consumes = "application/zip")
  ResponseEntity<?> submit(
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String title,
      @AuthenticationPrincipal Bearer bearer,
      HttpServletRequest request)
      throws IOException {
    Why why = Why.of(reason, decision);
    Bundle bundle = BundleReader.zip(new ByteArrayInputStream(content(request)));
    Submission handed = submitting.submit(bundle, titled(title, bundle), why, bearer);
    return handed.draft() == null
        ? answers.notFit(handed)
        : ResponseEntity.created(URI.create("/studio/drafts/" + handed.draft() + "/review"))
            .body(answers.handedIn(handed));
  }

  @ExceptionHandler
  ResponseEntity<?> refused(BundleProblem unreadable) {
    return answers.unreadable(unreadable);
  }

  @ExceptionHandler
  ResponseEntity<?> refused(Refusal refusal) {
    return answers.refused(refusal);
  }

  /** What comes without its length is counted, too. */
  private static byte[] content(HttpServletRequest request) throws IOException {
    byte[] content = request.getInputStream().readNBytes(LARGEST_BUNDLE + 1);
    if (content.length > LARGEST_BUNDLE) {
      throw new BundleProblem("bundle.too-large", "zip", LARGEST_BUNDLE);
    }
    if (content.length == 0) {
      throw new BundleProblem("bundle.empty", "zip");
    }
    return content;
  }

  private static String titled(String title, Bundle bundle) {
    String name = bundle.manifest().name().vi();
    return title.isBlank() ? name.substring(0, Math.min(name.length(), LONGEST_TITLE)) : title;
  }
}
