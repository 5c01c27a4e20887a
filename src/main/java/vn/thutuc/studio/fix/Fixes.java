package vn.thutuc.studio.fix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Finding;
import vn.thutuc.rules.RuleProblems;

/**
 * What can be offered as a button beside a finding: changes that follow from it without a thought.
 * Where the law or a person must choose, nothing is offered.
 */
public final class Fixes {

  private static final Map<String, Remedy> REMEDIES = remedies();

  private Fixes() {}

  /** The ways to mend what was found; often none. */
  public static List<Fix> of(Bundle bundle, Finding finding) {
    Remedy remedy = REMEDIES.get(finding.code());
    if (remedy == null) {
      return List.of();
    }
    try {
      return remedy.offers(bundle, finding);
    } catch (BundleProblem | RuleProblems | NotMechanical unreadable) {
      return List.of();
    }
  }

  /** Whether two findings say the same of the same place, be it in other words. */
  public static boolean isSamePlace(Finding one, Finding other) {
    return one.code().equals(other.code())
        && one.file().equals(other.file())
        && Objects.equals(one.element(), other.element());
  }

  /** The codes of the findings something can be offered for. */
  static Set<String> codes() {
    return REMEDIES.keySet();
  }

  private static Map<String, Remedy> remedies() {
    Map<String, Remedy> remedies = new LinkedHashMap<>();
    remedies.putAll(FileRemedies.all());
    remedies.putAll(StepRemedies.all());
    remedies.putAll(FlowRemedies.all());
    remedies.putAll(ManifestRemedies.all());
    remedies.putAll(FormRemedies.all());
    remedies.putAll(CaseRemedies.all());
    return Map.copyOf(remedies);
  }
}
