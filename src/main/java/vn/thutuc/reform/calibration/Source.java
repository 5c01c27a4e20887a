package vn.thutuc.reform.calibration;

import java.util.Locale;

/**
 * Where a value comes from.
 *
 * @param n how many observations it rests on; 0 when it is guessed
 * @param how in short words for machines and people who know statistics
 * @param distance Kolmogorov-Smirnov's D of the fit; not a number where nothing was fitted
 * @param p how likely the D is by chance; not a number where nothing was fitted
 */
public record Source(boolean guessed, int n, String how, double distance, double p) {

  public static Source guessed(String why) {
    return new Source(true, 0, why, Double.NaN, Double.NaN);
  }

  static Source of(int n, String how) {
    return new Source(false, n, how, Double.NaN, Double.NaN);
  }

  static Source of(Fit fit) {
    return new Source(false, fit.n(), fit.family(), fit.distance(), fit.p());
  }

  String text() {
    if (guessed) {
      return "GUESSED, " + how;
    }
    String basis = "estimated, n=" + n + ", " + how;
    return Double.isNaN(distance)
        ? basis
        : basis + String.format(Locale.ROOT, ", KS D=%.3f p=%.3f", distance, p);
  }
}
