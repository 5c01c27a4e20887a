package vn.thutuc.simulation;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * One figure over independent replications.
 *
 * @param replications the figure of each, in order
 */
public record Estimate(List<Double> replications) {

  public Estimate {
    replications = List.copyOf(replications);
    if (replications.isEmpty()) {
      throw new IllegalArgumentException("An estimate needs at least one replication");
    }
  }

  public double mean() {
    return replications.stream().mapToDouble(Double::doubleValue).sum() / replications.size();
  }

  /** Between replications; 0 for a single one. */
  public double sd() {
    double mean = mean();
    double squares =
        replications.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    return replications.size() < 2 ? 0 : Math.sqrt(squares / (replications.size() - 1));
  }

  /**
   * Half the width of Student's interval, such as level 0.95.
   *
   * @return infinity for a single replication, which says nothing about its error
   */
  public double halfWidth(double level) {
    int count = replications.size();
    if (count < 2) {
      return Double.POSITIVE_INFINITY;
    }
    double quantile = TDistribution.of(count - 1).inverseCumulativeProbability((1 + level) / 2);
    return quantile * sd() / Math.sqrt(count);
  }

  public double low(double level) {
    return mean() - halfWidth(level);
  }

  public double high(double level) {
    return mean() + halfWidth(level);
  }

  /**
   * How likely a mean as far from 0 would be, were it truly 0: Student's test on both sides. For
   * the differences of two variants.
   *
   * @return 1 for a single replication
   */
  public double pValue() {
    int count = replications.size();
    if (count < 2) {
      return 1;
    }
    double error = sd() / Math.sqrt(count);
    if (error == 0) {
      return mean() == 0 ? 1 : 0;
    }
    return 2 * TDistribution.of(count - 1).survivalProbability(Math.abs(mean()) / error);
  }

  /** The differences to another estimate, replication by replication. */
  public Estimate minus(Estimate other) {
    if (other.replications.size() != replications.size()) {
      throw new IllegalArgumentException("Paired estimates need the same replications");
    }
    return new Estimate(
        java.util.stream.IntStream.range(0, replications.size())
            .mapToObj(i -> replications.get(i) - other.replications.get(i))
            .toList());
  }
}
