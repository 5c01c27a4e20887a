package vn.thutuc.reform.synthetic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Witness;

/** When each simulated case came, which questions it was asked on its way, and how it ended. */
final class Tracks implements Witness {

  private final Flow flow;
  private final double until;
  private final Map<Long, Double> arrivals = new LinkedHashMap<>();
  private final Map<Long, Set<String>> asked = new HashMap<>();
  private final Map<Long, String> ends = new HashMap<>();
  private final Map<Long, Double> left = new HashMap<>();

  /**
   * @param until seconds after the start; what happens then or later is not told
   */
  Tracks(Flow flow, double until) {
    this.flow = flow;
    this.until = until;
  }

  /** Seconds after the start, by the serials of the cases, in the order they came. */
  Map<Long, Double> arrivals() {
    return arrivals;
  }

  Set<String> asked(long serial) {
    return asked.getOrDefault(serial, Set.of());
  }

  /** The end it came to; empty for a case under way. */
  Optional<String> end(long serial) {
    return Optional.ofNullable(left.containsKey(serial) ? ends.get(serial) : null);
  }

  /** Seconds after the start at which it left; empty for a case under way. */
  Optional<Double> left(long serial) {
    return Optional.ofNullable(left.get(serial));
  }

  @Override
  public void arrived(long serial, double at) {
    if (at < until) {
      arrivals.put(serial, at);
    }
  }

  @Override
  public void came(long serial, String element, double at) {
    Flow.Step step = at < until ? flow.step(element).orElse(null) : null;
    if (step == null) {
      return;
    }
    step.property("ruleSet")
        .ifPresent(
            question -> asked.computeIfAbsent(serial, any -> new LinkedHashSet<>()).add(question));
    if (step.kind() == Flow.Kind.END) {
      ends.put(serial, step.id());
    }
  }

  @Override
  public void left(long serial, double at) {
    if (at < until) {
      left.put(serial, at);
    }
  }
}
