package vn.thutuc.reform.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Says when one way of doing things leaves no reason to do it another way: it is no worse in
 * anything by more than anybody minds, needs no law and no post the other does not need, and is
 * better in something, or gets there with a part of the changes.
 */
final class Rivalry {

  private final Map<Aim, Double> tolerances;
  private final double risk;
  private final Map<Integer, Double> quantiles = new HashMap<>();

  private Rivalry(Map<Aim, Double> tolerances, double risk) {
    this.tolerances = tolerances;
    this.risk = risk;
  }

  /**
   * For sure: differences are taken at the lower end of a one-sided interval of Student's.
   *
   * @param tolerances by aim, the difference nobody minds
   * @param risk of one such interval to miss the truth
   */
  static Rivalry sure(Map<Aim, Double> tolerances, double risk) {
    return new Rivalry(tolerances, risk);
  }

  /** By the means as they are, which may be luck. */
  static Rivalry apparent(Map<Aim, Double> tolerances) {
    return new Rivalry(tolerances, 0.5);
  }

  /** Takes out who is beaten by one who is still in; who by whom, in order. */
  Map<Entrant, Entrant> weed(List<Entrant> all) {
    List<Entrant> left = new ArrayList<>(all);
    Map<Entrant, Entrant> beaten = new LinkedHashMap<>();
    for (Entrant each : all) {
      left.stream()
          .filter(other -> other != each && beats(other, each))
          .findFirst()
          .ifPresent(
              other -> {
                left.remove(each);
                beaten.put(each, other);
              });
    }
    return beaten;
  }

  /** Whether the first leaves no reason for the second; both seen equally often. */
  boolean beats(Entrant one, Entrant other) {
    if (other.parts().isEmpty()
        || !other.laws().containsAll(one.laws())
        || one.posts() > other.posts()) {
      return false;
    }
    boolean isPart = other.parts().containsAll(one.parts()) && !one.parts().equals(other.parts());
    boolean better =
        isPart || one.posts() < other.posts() || one.laws().size() < other.laws().size();
    for (Map.Entry<Aim, Double> aim : tolerances.entrySet()) {
      double worse = atLeast(one, other, aim.getKey().figure());
      if (worse < -aim.getValue()) {
        return false;
      }
      better |= worse > aim.getValue();
    }
    return better;
  }

  /** By how much the other has more of it, at least. */
  private double atLeast(Entrant one, Entrant other, String figure) {
    List<Double> ours = one.figure(figure).replications();
    List<Double> theirs = other.figure(figure).replications();
    int count = ours.size();
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += theirs.get(i) - ours.get(i);
    }
    double mean = sum / count;
    if (risk >= 0.5) {
      return mean;
    }
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double off = theirs.get(i) - ours.get(i) - mean;
      squares += off * off;
    }
    double error = Math.sqrt(squares / (count - 1) / count);
    return mean - quantile(count) * error;
  }

  private double quantile(int count) {
    return quantiles.computeIfAbsent(
        count, any -> TDistribution.of(any - 1.0).inverseSurvivalProbability(risk));
  }
}
