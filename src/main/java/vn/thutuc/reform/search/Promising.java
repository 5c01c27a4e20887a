package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which changes to try together: those that help already, in the order of what they would bring
 * were what they do simply added. Each aim names one in turn, so that no aim is forgotten.
 */
final class Promising {

  private final Entrant base;
  private final Map<Aim, Double> tolerances;

  Promising(Entrant base, Map<Aim, Double> tolerances) {
    this.base = base;
    this.tolerances = tolerances;
  }

  /**
   * Two that may go together.
   *
   * @param sum what each aim would come to, less today's
   */
  record Together(Entrant one, Entrant other, Map<Aim, Double> sum) {

    Set<Integer> parts() {
      Set<Integer> parts = new HashSet<>(one.parts());
      parts.addAll(other.parts());
      return parts;
    }
  }

  /** Whether it brings anything worth speaking of, by its means. */
  boolean helps(Entrant entrant) {
    return tolerances.entrySet().stream()
        .filter(aim -> aim.getKey() != Aim.OUTCOME)
        .anyMatch(aim -> gain(entrant, aim.getKey()) < -aim.getValue());
  }

  private double gain(Entrant entrant, Aim aim) {
    int count = entrant.replications();
    return entrant.figure(aim.figure()).minus(base.figure(aim.figure(), count)).mean();
  }

  /** Each of the first with each single one, no set of changes twice; the best first. */
  List<Together> of(List<Entrant> first, List<Entrant> singles) {
    List<Together> all = new ArrayList<>();
    Set<Set<Integer>> known = new HashSet<>();
    for (Entrant one : first) {
      for (Entrant other : singles) {
        Together both = new Together(one, other, sum(one, other));
        int size = one.parts().size() + other.parts().size();
        if (both.parts().size() == size && known.add(both.parts())) {
          all.add(both);
        }
      }
    }
    return inTurn(all);
  }

  private Map<Aim, Double> sum(Entrant one, Entrant other) {
    Map<Aim, Double> sum = new EnumMap<>(Aim.class);
    tolerances.keySet().forEach(aim -> sum.put(aim, gain(one, aim) + gain(other, aim)));
    return sum;
  }

  private List<Together> inTurn(List<Together> all) {
    List<Iterator<Together>> queues = new ArrayList<>();
    for (Aim aim : tolerances.keySet()) {
      if (aim != Aim.OUTCOME) {
        Comparator<Together> byAim = Comparator.comparing(each -> each.sum().get(aim));
        queues.add(all.stream().sorted(byAim).iterator());
      }
    }
    List<Together> ordered = new ArrayList<>();
    Set<Together> taken = new HashSet<>();
    while (taken.size() < all.size()) {
      for (Iterator<Together> queue : queues) {
        while (queue.hasNext()) {
          Together next = queue.next();
          if (taken.add(next)) {
            ordered.add(next);
            break;
          }
        }
      }
    }
    return ordered;
  }
}
