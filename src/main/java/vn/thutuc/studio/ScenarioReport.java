package vn.thutuc.studio;

import java.util.List;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.ProcedureKey;

/** All worked cases of a bundle after they ran, and what they touched. */
public record ScenarioReport(
    ProcedureKey key, BundleHash hash, List<ScenarioResult> results, Coverage coverage) {

  public ScenarioReport {
    results = List.copyOf(results);
  }

  public boolean isGood() {
    return results.stream().allMatch(ScenarioResult::isGood);
  }

  public List<ScenarioResult> failed() {
    return results.stream().filter(result -> !result.isGood()).toList();
  }
}
