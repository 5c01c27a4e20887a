package vn.thutuc.reform.comparison;

import java.util.List;
import vn.thutuc.simulation.Warning;

/**
 * A base and its variants side by side. With the seed, the parameters and the hashes in it anybody
 * can repeat it to the last digit.
 *
 * @param replications lived through by each of them
 * @param lived what came of the base
 */
public record Comparison(
    long seed,
    int replications,
    int cases,
    Variant base,
    String parametersHash,
    List<Warning> warnings,
    Lived lived,
    List<Outcome> outcomes) {

  public Comparison {
    warnings = List.copyOf(warnings);
    outcomes = List.copyOf(outcomes);
  }
}
