package vn.thutuc.simulation;

import java.util.List;
import java.util.Map;

/**
 * A case of which something is known beforehand, because it was seen: to live it again, or to go on
 * with it. What is not known is left to luck.
 *
 * @param at seconds after the start at which it came; below 0 for one that is under way
 * @param attributes the number, or the place of the label
 * @param gateways the flows it took at each gateway, in the order of its visits
 * @param tasks how long its work took at each step, in the order of its visits
 * @param steps where it stands now, each with the seconds of work or waiting that are left, NaN
 *     where luck says how many; empty for one that comes only
 */
public record GivenCase(
    double at,
    Map<String, Double> attributes,
    Map<String, List<String>> gateways,
    Map<String, List<Double>> tasks,
    Map<String, Double> steps) {

  public GivenCase {
    attributes = Parameters.copy(attributes);
    gateways = Parameters.copy(gateways);
    tasks = Parameters.copy(tasks);
    steps = Parameters.copy(steps);
  }
}
