package vn.thutuc.simulation;

import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;

/**
 * How a time or an amount is spread. Bounds cut the distribution off: a value outside them is drawn
 * again.
 *
 * @param min the least value; negative infinity when there is none
 * @param max the greatest value; infinity when there is none
 */
public record Distribution(Shape shape, double min, double max) {

  /** The families, each with the parameters it needs. */
  public sealed interface Shape {

    /** The mean without bounds. */
    double mean();
  }

  public record Fixed(double value) implements Shape {
    @Override
    public double mean() {
      return value;
    }
  }

  public record Exponential(double mean) implements Shape {}

  public record Uniform(double low, double high) implements Shape {
    @Override
    public double mean() {
      return (low + high) / 2;
    }
  }

  public record Triangular(double low, double mode, double high) implements Shape {
    @Override
    public double mean() {
      return TriangularDistribution.of(low, mode, high).getMean();
    }
  }

  /** The beta-PERT of planners: most likely value with weight 4 between the extremes. */
  public record Pert(double low, double mode, double high) implements Shape {
    @Override
    public double mean() {
      return (low + 4 * mode + high) / 6;
    }

    double alpha() {
      return 1 + 4 * (mode - low) / (high - low);
    }

    double beta() {
      return 1 + 4 * (high - mode) / (high - low);
    }
  }

  public record Normal(double mean, double sd) implements Shape {}

  /** By mean and deviation of the logarithm. */
  public record LogNormal(double mu, double sigma) implements Shape {
    @Override
    public double mean() {
      return LogNormalDistribution.of(mu, sigma).getMean();
    }
  }

  public record Gamma(double shape, double scale) implements Shape {
    @Override
    public double mean() {
      return GammaDistribution.of(shape, scale).getMean();
    }
  }

  public record Weibull(double shape, double scale) implements Shape {
    @Override
    public double mean() {
      return WeibullDistribution.of(shape, scale).getMean();
    }
  }

  /** Values as they were seen, or with the weights given. */
  public record Discrete(List<Double> values, List<Double> weights) implements Shape {

    public Discrete {
      values = List.copyOf(values);
      weights = List.copyOf(weights);
    }

    @Override
    public double mean() {
      double sum = 0;
      double all = 0;
      for (int i = 0; i < values.size(); i++) {
        sum += values.get(i) * weights.get(i);
        all += weights.get(i);
      }
      return sum / all;
    }
  }

  public static Distribution of(Shape shape) {
    return new Distribution(shape, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  public static Distribution fixed(double value) {
    return of(new Fixed(value));
  }

  public static Distribution exponential(double mean) {
    return of(new Exponential(mean));
  }

  boolean isBounded() {
    return min != Double.NEGATIVE_INFINITY || max != Double.POSITIVE_INFINITY;
  }

  /** The mean; with bounds, that of many draws that are always the same. */
  public double mean() {
    return isBounded() ? Sampling.meanOf(this) : shape.mean();
  }

  /** Whether it is never anything but 0. */
  boolean isZero() {
    return max == 0
        || (shape instanceof Fixed fixed && fixed.value() == 0)
        || (shape instanceof Discrete discrete
            && discrete.values().stream().allMatch(value -> value == 0));
  }
}
