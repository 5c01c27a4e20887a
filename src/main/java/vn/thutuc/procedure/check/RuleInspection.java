package vn.thutuc.procedure.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Finding;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Severity;
import vn.thutuc.rules.Purpose;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.Text;

/** What the rule book says about the rules, and whether each question is asked by somebody. */
final class RuleInspection implements Inspection {

  /** Asked by the product itself, whatever the model does. */
  private static final Set<Purpose> ASKED_ANYWAY =
      EnumSet.of(Purpose.PRE_CHECK, Purpose.CHECKLIST, Purpose.FEE);

  @Override
  public void inspect(Subject subject, Report report) {
    Bundle bundle = subject.bundle();
    bundle.rules().problems().forEach(problem -> report.add(finding(problem, bundle)));
    for (Map.Entry<String, Manifest.RuleSet> set : subject.manifest().ruleSets().entrySet()) {
      String element = "ruleSets." + set.getKey();
      boolean both = set.getValue().decision() != null && !set.getValue().drl().isEmpty();
      if (both) {
        report.add(Kind.RULES_MIXED, subject.manifestFile(), element, set.getKey());
      }
      boolean asked = ASKED_ANYWAY.contains(set.getValue().purpose());
      if (!asked && subject.isSound(".bpmn") && !isAsked(set.getKey(), subject)) {
        report.add(Kind.RULES_UNUSED, subject.manifestFile(), element, set.getKey());
      }
    }
  }

  private static boolean isAsked(String ruleSet, Subject subject) {
    return subject.flow().steps().stream()
        .filter(step -> step.kind() == Flow.Kind.RULE_TASK)
        .anyMatch(step -> Subject.ruleSet(step).filter(ruleSet::equals).isPresent());
  }

  static Finding finding(RuleProblem problem, Bundle bundle) {
    return new Finding(
        Severity.valueOf(problem.severity().name()),
        problem.code(),
        path(problem.file(), bundle),
        element(problem),
        null,
        placed(problem),
        problem.advice());
  }

  /** {@code rule:line:character} where the character is known, else the rule, row or field. */
  private static @Nullable String element(RuleProblem problem) {
    String name = problem.element();
    return problem.column() == 0
        ? name
        : "%s:%d:%d".formatted(name == null ? "" : name, problem.line(), problem.column());
  }

  /** With the line in front, where the file has lines. */
  private static Text placed(RuleProblem problem) {
    Text message = problem.message();
    return problem.line() == 0
        ? message
        : new Text(
            "Dòng %d: %s".formatted(problem.line(), message.vi()),
            "Line %d: %s".formatted(problem.line(), message.en()));
  }

  private static String path(String name, Bundle bundle) {
    String inRules = bundle.path("rules", name);
    return bundle.files().containsKey(inRules) ? inRules : bundle.path("processes", name);
  }
}
