package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.jspecify.annotations.Nullable;

/** The families of distributions a simulation knows, each by greatest likelihood. */
final class Families {

  /** Times of nothing at all have no logarithm; this stands for them. */
  private static final double LEAST = 1e-3;

  private static final int STEPS = 60;

  /** Tails nobody has seen are cut off in samples so short, or where they would move the mean. */
  private static final int SHORT = 100;

  private static final double FAR = 0.1;

  /** A family with its parameters. */
  record Candidate(String family, String dist, double criterion, double distance) {}

  private Families() {}

  /** The one with the least criterion; null when none fits at all. */
  static @Nullable Candidate best(double[] sample) {
    double[] positive = Arrays.stream(sample).map(value -> Math.max(LEAST, value)).toArray();
    List<Candidate> all = new ArrayList<>();
    symmetric(all, positive);
    skewed(all, positive);
    return all.stream().min(Comparator.comparingDouble(Candidate::criterion)).orElse(null);
  }

  private static void symmetric(List<Candidate> all, double[] sample) {
    double mean = mean(sample);
    double sd = spread(sample, mean);
    double low = sample[0];
    double high = sample[sample.length - 1];
    add(all, sample, NormalDistribution.of(mean, sd), "normal", "mean", mean, "sd", sd);
    add(
        all,
        sample,
        UniformContinuousDistribution.of(low, high),
        "uniform",
        "min",
        low,
        "max",
        high);
  }

  private static void skewed(List<Candidate> all, double[] sample) {
    double mean = mean(sample);
    double[] logs = Arrays.stream(sample).map(Math::log).toArray();
    double mu = mean(logs);
    double sigma = Math.max(1e-9, spread(logs, mu));
    double k = gammaShape(Math.log(mean) - mu);
    double theta = mean / k;
    double c = weibullShape(sample);
    double scale = weibullScale(sample, c);
    add(all, sample, ExponentialDistribution.of(mean), "exponential", "mean", mean);
    add(all, sample, LogNormalDistribution.of(mu, sigma), "lognormal", "mu", mu, "sigma", sigma);
    add(all, sample, GammaDistribution.of(k, theta), "gamma", "shape", k, "scale", theta);
    add(all, sample, WeibullDistribution.of(c, scale), "weibull", "shape", c, "scale", scale);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(LEAST);
  }

  private static double spread(double[] values, double mean) {
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
  }

  private static void add(
      List<Candidate> all,
      double[] sample,
      ContinuousDistribution fitted,
      String family,
      Object... told) {
    double likelihood = Arrays.stream(sample).map(fitted::logDensity).sum();
    if (!Double.isFinite(likelihood)) {
      return;
    }
    StringBuilder dist = new StringBuilder("dist: " + family);
    for (int i = 0; i < told.length; i += 2) {
      dist.append(", ").append(told[i]).append(": ").append(Fit.figure((Double) told[i + 1]));
    }
    double top = sample[sample.length - 1];
    double off = Math.abs(fitted.getMean() / mean(sample) - 1);
    if (!family.equals("uniform") && (sample.length < SHORT || off > FAR)) {
      dist.append(", max: ").append(Fit.figure(top));
    }
    double distance =
        KolmogorovSmirnovTest.withDefaults().statistic(sample, fitted::cumulativeProbability);
    all.add(new Candidate(family, dist.toString(), told.length - 2 * likelihood, distance));
  }

  /** How likely a sample of that size is so far off by chance (Kolmogorov's limit). */
  static double chance(double distance, int n) {
    double root = Math.sqrt(n);
    double x = (root + 0.12 + 0.11 / root) * distance;
    double sum = 0;
    for (int k = 1; k <= 100; k++) {
      sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    }
    return x < 0.2 ? 1 : Math.max(0, Math.min(1, sum));
  }

  /** Newton's method on ln k - digamma(k) = s. */
  private static double gammaShape(double s) {
    double gap = Math.max(s, 1e-9);
    double k = (3 - gap + Math.sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
    for (int i = 0; i < STEPS; i++) {
      double step = (Math.log(k) - Digamma.value(k) - gap) / (1 / k - Trigamma.value(k));
      k = Math.max(k / 2, k - step);
    }
    return k;
  }

  private static double weibullShape(double[] sample) {
    double top = sample[sample.length - 1];
    double logs = Arrays.stream(sample).map(v -> Math.log(v / top)).average().orElse(0);
    double low = 0.02;
    double high = 50;
    for (int i = 0; i < STEPS; i++) {
      double k = (low + high) / 2;
      double sum = 0;
      double weighted = 0;
      for (double value : sample) {
        double part = Math.pow(value / top, k);
        sum += part;
        weighted += part * Math.log(value / top);
      }
      if (weighted / sum - 1 / k - logs > 0) {
        high = k;
      } else {
        low = k;
      }
    }
    return (low + high) / 2;
  }

  private static double weibullScale(double[] sample, double shape) {
    double top = sample[sample.length - 1];
    double mean = Arrays.stream(sample).map(v -> Math.pow(v / top, shape)).average().orElse(1);
    return top * Math.pow(mean, 1 / shape);
  }
}
