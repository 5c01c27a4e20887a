package vn.thutuc.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out: every figure with its interval over the replications.
 *
 * @param metrics by name, as in {@code cycle_time_mean} or {@code utilisation.clerk}; times in
 *     seconds
 * @param cases that were simulated in all
 * @param events that happened in all
 * @param cycles the times of the counted cases of all replications
 * @param workingCycles the same in working time
 */
public record Report(
    long seed,
    int replications,
    long cases,
    long events,
    List<Warning> warnings,
    Map<String, Estimate> metrics,
    Spread cycles,
    Spread workingCycles) {

  public Report {
    warnings = List.copyOf(warnings);
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }

  /**
   * The figure of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Estimate metric(String name) {
    Estimate found = metrics.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No figure \"" + name + "\"");
    }
    return found;
  }
}
