package vn.thutuc.studio;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.thutuc.rules.Ruling;

/** Where the worked cases of a bundle have been: steps, flows, rows and rules. */
final class Footprints {

  private final Set<String> steps = new LinkedHashSet<>();
  private final Set<String> flows = new LinkedHashSet<>();
  private final Set<String> fired = new LinkedHashSet<>();

  void step(String element) {
    steps.add(element);
  }

  void flow(String flow) {
    flows.add(flow);
  }

  void ruling(Ruling ruling) {
    fired.addAll(ruling.fired());
  }

  Set<String> steps() {
    return steps;
  }

  Set<String> flows() {
    return flows;
  }

  Set<String> fired() {
    return fired;
  }
}
