package vn.thutuc.studio;

import java.util.List;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Severity;
import vn.thutuc.refusal.Refusal;

/** A bundle has errors and was not published; nothing changed. */
public final class BundleNotFit extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  BundleNotFit(ProcedureKey key, List<Finding> findings) {
    super(Kind.INVALID, "bundle-not-fit", key.value(), errors(findings));
    this.findings = List.copyOf(findings);
  }

  /** Everything the check found, errors and others. */
  public List<Finding> findings() {
    return findings;
  }

  private static String errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.code() + " " + finding.element())
        .collect(Collectors.joining(", "));
  }
}
