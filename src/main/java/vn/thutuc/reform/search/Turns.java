package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.change.Ways;

/**
 * How often a step led off the main way, per case.
 *
 * @param supplements how often something was asked for after it
 * @param back how often work was sent back
 * @param refused how often the way led away from the good end
 * @param others how often another way led on
 */
record Turns(double supplements, double back, double refused, double others) {

  /**
   * @param asked the ways of the gateways that ask for an answer of the step
   * @param perCase how often each way was taken
   */
  static Turns of(
      Map<String, Map<Flow.Edge, Ways.Lead>> asked, ToDoubleFunction<Flow.Edge> perCase) {
    Map<Ways.Lead, Double> turns = new EnumMap<>(Ways.Lead.class);
    for (Map<Flow.Edge, Ways.Lead> leads : asked.values()) {
      String main = main(leads, perCase);
      leads.forEach(
          (way, lead) -> {
            if (!way.id().equals(main)) {
              turns.merge(lead, perCase.applyAsDouble(way), Double::sum);
            }
          });
    }
    return new Turns(
        turns.getOrDefault(Ways.Lead.SUPPLEMENT, 0.0),
        turns.getOrDefault(Ways.Lead.BACK, 0.0),
        turns.getOrDefault(Ways.Lead.REFUSED, 0.0),
        turns.getOrDefault(Ways.Lead.ONWARD, 0.0));
  }

  /** The way on that is taken most often; where none leads on, the one taken most often. */
  private static String main(Map<Flow.Edge, Ways.Lead> leads, ToDoubleFunction<Flow.Edge> perCase) {
    List<Flow.Edge> onward = new ArrayList<>(leads.keySet());
    if (leads.containsValue(Ways.Lead.ONWARD)) {
      onward.removeIf(way -> leads.get(way) != Ways.Lead.ONWARD);
    }
    return onward.stream().max(Comparator.comparingDouble(perCase)).map(Flow.Edge::id).orElse("");
  }
}
