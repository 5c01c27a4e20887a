package vn.thutuc.studio;

import java.util.List;
import vn.thutuc.rules.Text;

/**
 * One worked case after it ran.
 *
 * @param file its path in the bundle
 * @param mismatches empty if everything came out as expected
 * @param playback its way, moment by moment
 * @param touched where it has been, for coverage
 */
public record ScenarioResult(
    String file,
    Text name,
    Happened happened,
    List<Mismatch> mismatches,
    Playback playback,
    Touched touched) {

  public ScenarioResult {
    mismatches = List.copyOf(mismatches);
  }

  public boolean isGood() {
    return mismatches.isEmpty();
  }
}
