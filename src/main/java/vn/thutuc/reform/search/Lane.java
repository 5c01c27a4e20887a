package vn.thutuc.reform.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thutuc.reform.comparison.Conditions;
import vn.thutuc.reform.comparison.Living;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Warning;

/** A way of doing things that is being lived through. */
final class Lane {

  /** The figures that are kept of each replication, beside how cases ended. */
  static final List<String> KEPT =
      List.of(
          Aim.TIME.figure(),
          "cycle_time_p95",
          Aim.LATE.figure(),
          Aim.STAFF.figure(),
          "cost_mean",
          Aim.PEOPLE.figure());

  private static final String ENDS = "end_share.";

  private final Made made;
  private final Living living;
  private final Entrant entrant;
  private final List<Warning> warnings;

  private Lane(Made made, Living living, Entrant entrant) {
    this.made = made;
    this.living = living;
    this.entrant = entrant;
    this.warnings = living.warnings();
  }

  /**
   * @throws vn.thutuc.simulation.BadParameters when it cannot be simulated
   */
  static Lane of(Made made, Conditions conditions, int postsToday) {
    return new Lane(made, Living.of(made.variant(), conditions), made.entrant(postsToday));
  }

  Made made() {
    return made;
  }

  Living living() {
    return living;
  }

  Entrant entrant() {
    return entrant;
  }

  List<Warning> warnings() {
    return warnings;
  }

  /** What comes of the replications that are missing; nothing is kept yet. */
  Map<String, Estimate> live(int upTo, Progress progress) {
    int first = entrant.replications();
    return living.live(first, upTo - first, 1, progress);
  }

  /**
   * Keeps them, with the share of cases that ended otherwise than they did in the same replications
   * of today's procedure.
   */
  void keep(Map<String, Estimate> figures, Entrant base) {
    int first = entrant.replications();
    int count = figures.get(Aim.TIME.figure()).replications().size();
    Map<String, Estimate> kept = new LinkedHashMap<>();
    KEPT.stream().filter(figures::containsKey).forEach(name -> kept.put(name, figures.get(name)));
    Set<String> ends = new LinkedHashSet<>();
    figures.keySet().stream().filter(name -> name.startsWith(ENDS)).forEach(ends::add);
    if (base != entrant) {
      base.figures().stream().filter(name -> name.startsWith(ENDS)).forEach(ends::add);
    }
    List<Double> shifts =
        IntStream.range(0, count)
            .mapToObj(i -> base == entrant ? 0.0 : shift(ends, figures, i, base, first + i))
            .toList();
    kept.put(Aim.OUTCOME.figure(), new Estimate(shifts));
    if (base == entrant) {
      ends.forEach(name -> kept.put(name, figures.get(name)));
    }
    entrant.add(kept);
  }

  private static double shift(
      Set<String> ends, Map<String, Estimate> figures, int i, Entrant base, int place) {
    double sum = 0;
    for (String end : ends) {
      Estimate ours = figures.get(end);
      double share = ours == null ? 0 : ours.replications().get(i);
      double today = base.has(end) ? base.figure(end).replications().get(place) : 0;
      sum += Math.abs(share - today);
    }
    return sum / 2;
  }
}
