package vn.thutuc.procedure.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Severity;

/**
 * Checks a bundle against everything the product and the law ask of it. An inspection runs when the
 * files it looks at can be relied on, so that one fault gives one finding.
 */
public final class BundleCheck {

  /** Each inspection with the endings of the files it needs. */
  private static final Map<Inspection, List<String>> INSPECTIONS = inspections();

  private BundleCheck() {}

  /**
   * All findings, gravest first.
   *
   * @param today the day the law is looked at, kept inside the time the bundle is in force
   */
  public static List<Finding> check(Bundle bundle, LocalDate today) {
    Subject subject = new Subject(bundle, today);
    Report report = new Report();
    INSPECTIONS.forEach(
        (inspection, needs) -> {
          if (needs.stream().allMatch(subject::isSound)) {
            lookAt(subject, inspection, report);
          }
        });
    return report.findings();
  }

  /** A part that is not there at all is told once; what would have looked at it is left out. */
  private static void lookAt(Subject subject, Inspection inspection, Report report) {
    try {
      inspection.inspect(subject, report);
    } catch (BundleProblem missing) {
      report.add(refusal(missing));
    }
  }

  /** What a bundle that cannot be read at all is refused with. */
  public static Finding refusal(BundleProblem problem) {
    Object[] args = problem.args().toArray();
    return new Finding(
        Severity.ERROR,
        problem.code(),
        problem.file(),
        null,
        null,
        Words.of(problem.code() + ".message", args),
        Words.of(problem.code() + ".advice", args));
  }

  private static Map<Inspection, List<String>> inspections() {
    String manifest = "/procedure.yaml";
    Map<Inspection, List<String>> inspections = new LinkedHashMap<>();
    inspections.put(new FileInspection(), List.of());
    inspections.put(new DataInspection(), List.of());
    inspections.put(new ManifestInspection(), List.of(manifest));
    inspections.put(new LawInspection(), List.of(manifest, "parameters.yaml", ".bpmn"));
    inspections.put(new StepInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new ReferenceInspection(), List.of(manifest, ".bpmn", ".form"));
    inspections.put(new FlowInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new TokenInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new LoopInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new CallInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new OutcomeInspection(), List.of(manifest, ".bpmn", ".form"));
    inspections.put(new ClockInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new SilenceInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new ClockStartInspection(), List.of(manifest, ".bpmn", ".form"));
    inspections.put(new TimeInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new OnlineInspection(), List.of(manifest, ".bpmn"));
    inspections.put(new FormInspection(), List.of(manifest, "facts.yaml", ".form"));
    inspections.put(new RuleInspection(), List.of(manifest, "facts.yaml", "parameters.yaml"));
    inspections.put(new FactInspection(), List.of(manifest, "facts.yaml", ".form", ".bpmn"));
    inspections.put(new ScenarioInspection(), List.of(manifest, "facts.yaml", ".bpmn", ".yaml"));
    return inspections;
  }
}
