package vn.thutuc.studio;

import vn.thutuc.refusal.Refusal;

/** Worked cases of a bundle did not come out as expected, so it was not published. */
public final class ScenariosFailed extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient ScenarioReport report;

  ScenariosFailed(ScenarioReport report) {
    super(
        Kind.INVALID,
        "scenarios-failed",
        report.key().value(),
        report.failed().size(),
        report.results().size());
    this.report = report;
  }

  /** Every case, the good ones too, and what they touched. */
  public ScenarioReport report() {
    return report;
  }
}
