package vn.thutuc.studio;

import java.util.List;
import vn.thutuc.rules.Text;

/**
 * One worked case after it ran.
 *
 * @param file its path in the bundle
 * @param mismatches empty if everything came out as expected
 */
public record ScenarioResult(String file, Text name, Happened happened, List<Mismatch> mismatches) {

  public ScenarioResult {
    mismatches = List.copyOf(mismatches);
  }

  public boolean isGood() {
    return mismatches.isEmpty();
  }
}
