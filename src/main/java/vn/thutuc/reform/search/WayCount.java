package vn.thutuc.reform.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Simulation;
import vn.thutuc.simulation.Witness;

/** How often each way out of a choice was taken in one simulated life. */
final class WayCount implements Witness {

  private final Flow flow;
  private final Set<String> gateways = new HashSet<>();
  private final Map<Long, String> at = new HashMap<>();
  private final Map<String, Long> taken = new HashMap<>();
  private long cases;

  private WayCount(Flow flow) {
    this.flow = flow;
    flow.steps().stream()
        .filter(step -> step.kind() == Flow.Kind.EXCLUSIVE_GATEWAY)
        .forEach(step -> gateways.add(step.id()));
  }

  static WayCount of(Flow flow, Simulation simulation) {
    WayCount count = new WayCount(flow);
    simulation.live(0, count);
    return count;
  }

  @Override
  public void arrived(long serial, double time) {
    cases++;
  }

  /** What is come to next after a choice is where its way leads: a choice takes no time. */
  @Override
  public void came(long serial, String element, double time) {
    String gateway = at.remove(serial);
    if (gateway != null) {
      taken.merge(key(gateway, element), 1L, Long::sum);
    }
    if (gateways.contains(element)) {
      at.put(serial, element);
    }
  }

  @Override
  public void left(long serial, double time) {
    at.remove(serial);
  }

  /** Two ways to one place share what was counted. */
  double perCase(Flow.Edge way) {
    long same =
        flow.leaving(way.from()).stream().filter(other -> other.to().equals(way.to())).count();
    long count = taken.getOrDefault(key(way.from(), way.to()), 0L);
    return cases == 0 ? 0 : (double) count / same / cases;
  }

  private static String key(String from, String to) {
    return from + " " + to;
  }
}
