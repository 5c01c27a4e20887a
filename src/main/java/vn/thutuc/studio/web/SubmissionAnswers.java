package vn.thutuc.studio.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.procedure.check.BundleCheck;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.studio.draft.Evidence;
import vn.thutuc.studio.draft.Submission;

/** What a program is told, in its language: problem documents (RFC 9457) with the findings. */
@Component
class SubmissionAnswers {

  private final Words words;

  SubmissionAnswers(Words words) {
    this.words = words;
  }

  /** The page is where a second person decides. */
  Map<String, Object> handedIn(Submission handed) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("draft", Objects.requireNonNull(handed.draft()).value());
    told.put("hash", handed.hash().hex());
    told.put("page", "/studio/drafts/" + handed.draft() + "/review");
    told.put("findings", findings(handed.seen().findings()));
    return told;
  }

  ResponseEntity<ProblemDetail> notFit(Submission handed) {
    Evidence.Content seen = handed.seen();
    String text =
        words.text(
            "refusal.not-fit-for-review", seen.count(Severity.ERROR), (long) seen.failed().size());
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "not-fit-for-review", text);
    problem.setProperty("findings", findings(seen.findings()));
    problem.setProperty("cases", seen.failed().stream().map(this::failed).toList());
    return answer(problem);
  }

  ResponseEntity<ProblemDetail> unreadable(BundleProblem unreadable) {
    Finding finding = BundleCheck.refusal(unreadable);
    ProblemDetail problem =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, finding.code(), words.of(finding.message()));
    problem.setProperty("findings", findings(List.of(finding)));
    problem.setProperty("cases", List.of());
    return answer(problem);
  }

  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    HttpStatus status =
        switch (refusal.kind()) {
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
          case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    String text = words.text("refusal." + refusal.code(), refusal.args().toArray());
    return answer(problem(status, refusal.code(), text));
  }

  private static ProblemDetail problem(HttpStatus status, String code, String text) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text);
    problem.setType(URI.create("/problems/" + code));
    problem.setTitle(status.getReasonPhrase());
    problem.setProperty("code", code);
    return problem;
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
    return findings.stream()
        .filter(one -> one.severity() != Severity.INFO)
        .map(this::told)
        .toList();
  }

  private Map<String, @Nullable Object> told(Finding finding) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("severity", finding.severity().name());
    told.put("code", finding.code());
    told.put("file", finding.file());
    told.put("element", finding.element());
    told.put("law", finding.law());
    told.put("message", words.of(finding.message()));
    told.put("advice", words.of(finding.advice()));
    return told;
  }

  private Map<String, Object> failed(Evidence.Case failed) {
    return Map.of(
        "file", failed.file(),
        "name", words.of(failed.name()),
        "mismatches", failed.mismatches());
  }
}
