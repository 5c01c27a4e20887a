package vn.thutuc.reform.calibration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A distribution chosen for a sample of times: the family with the least Akaike criterion, or the
 * sample's own quantiles where no family comes near.
 *
 * @param dist as a parameter file says it
 * @param family its name
 * @param n size of the sample
 * @param distance greatest distance between sample and distribution (Kolmogorov-Smirnov's D)
 * @param p how likely so great a distance were by chance; too kind, as the parameters were fitted
 *     to the same sample
 */
record Fit(String dist, String family, int n, double mean, double distance, double p) {

  /** Farther than this from every family, the sample speaks for itself. */
  private static final double NEAR = 0.08;

  private static final int ENOUGH = 20;
  private static final int QUANTILES = 200;

  /** Times that are never longer than this are told as nothing. */
  private static final double NOTHING = 1e-3;

  static Fit of(double[] sample) {
    double[] sorted = Arrays.stream(sample).map(value -> Math.max(0, value)).sorted().toArray();
    int n = sorted.length;
    double mean = Arrays.stream(sorted).average().orElse(0);
    if (n == 0 || sorted[n - 1] - sorted[0] <= Math.max(NOTHING, 1e-9 * mean)) {
      return new Fit("dist: fixed, value: " + figure(mean), "fixed", n, mean, 0, 1);
    }
    Families.Candidate best = Families.best(sorted);
    if (best == null || (n >= ENOUGH && best.distance() > NEAR)) {
      return new Fit(listed(sorted), "empirical", n, mean, 0.5 / Math.min(n, QUANTILES), 1);
    }
    return new Fit(
        best.dist(), best.family(), n, mean, best.distance(), Families.chance(best.distance(), n));
  }

  private static String listed(double[] sorted) {
    int n = sorted.length;
    int size = Math.min(n, QUANTILES);
    Map<String, Integer> counts = new LinkedHashMap<>();
    IntStream.range(0, size)
        .mapToObj(i -> figure(sorted[(int) ((i + 0.5) * n / size)]))
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return "dist: empirical, values: ["
        + counts.entrySet().stream()
            .flatMap(e -> java.util.Collections.nCopies(e.getValue(), e.getKey()).stream())
            .collect(Collectors.joining(", "))
        + "]";
  }

  static String figure(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e12) {
      return String.valueOf((long) value);
    }
    String text = String.format(Locale.ROOT, "%.6g", value);
    return text.contains("e") ? String.format(Locale.ROOT, "%.9f", value) : text;
  }
}
