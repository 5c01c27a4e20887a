package vn.thutuc.studio.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.Coverage;
import vn.thutuc.studio.Mismatch;

/**
 * What speaks for and against one exact content of a draft. It belongs to the content's hash, so
 * that one changed byte leaves the draft without evidence.
 *
 * @param by the account that gathered it
 */
public record Evidence(BundleHash hash, Instant at, String by, Content content) {

  /**
   * What was seen.
   *
   * @param cases the worked cases; empty while findings keep them from being run
   * @param coverage what the cases touch; null while they cannot be run
   * @param changes the files that differ from the version the draft was opened from
   */
  public record Content(
      List<Finding> findings,
      List<Case> cases,
      @Nullable Coverage coverage,
      List<FileChange> changes) {

    public Content {
      findings = List.copyOf(findings);
      cases = List.copyOf(cases);
      changes = List.copyOf(changes);
    }

    /** Whether anything forbids publication. */
    public boolean isGood() {
      return count(Severity.ERROR) == 0 && failed().isEmpty();
    }

    public long count(Severity severity) {
      return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    public List<Case> failed() {
      return cases.stream().filter(one -> !one.mismatches().isEmpty()).toList();
    }
  }

  /** A worked case after it ran; good if nothing mismatches. */
  public record Case(String file, Text name, List<Mismatch> mismatches) {

    public Case {
      mismatches = List.copyOf(mismatches);
    }
  }
}
