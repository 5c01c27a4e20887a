package vn.thutuc.reform.calibration;

import java.util.Arrays;

/**
 * Tells work from idleness in gaps between two completions: where the gaps are of two clearly
 * different sizes (two lognormal heaps, found by expectation-maximisation, at least {@link #APART}
 * spreads and a factor of {@link #FACTOR} apart), only the small ones are work done in one sitting.
 *
 * @param isSplit whether there are two heaps
 * @param bound the longest gap that is work; infinity when there is one heap
 */
record Sittings(boolean isSplit, double bound) {

  private static final int LEAST = 30;
  private static final int ROUNDS = 200;

  /** Ashman's D, above which two normal heaps show as two. */
  private static final double APART = 2.5;

  private static final double FACTOR = 10;
  private static final double LEAST_SHARE = 0.05;

  static Sittings of(double[] gaps) {
    double[] logs =
        Arrays.stream(gaps)
            .filter(gap -> gap > 0)
            .map(gap -> Math.log(Math.max(1, gap)))
            .sorted()
            .toArray();
    if (logs.length < LEAST) {
      return new Sittings(false, Double.POSITIVE_INFINITY);
    }
    double[] low = {logs[logs.length / 4], 1, 0.5};
    double[] high = {logs[logs.length * 3 / 4], 1, 0.5};
    for (int i = 0; i < ROUNDS; i++) {
      round(logs, low, high);
    }
    double apart = (high[0] - low[0]) * Math.sqrt(2) / Math.hypot(low[1], high[1]);
    boolean two =
        apart >= APART
            && high[0] - low[0] >= Math.log(FACTOR)
            && Math.min(low[2], high[2]) >= LEAST_SHARE;
    return new Sittings(two, two ? Math.exp(border(low, high)) : Double.POSITIVE_INFINITY);
  }

  /** Heaps are mean, deviation and share. */
  private static void round(double[] logs, double[] low, double[] high) {
    double[] sums = new double[6];
    for (double x : logs) {
      double a = density(x, low);
      double b = density(x, high);
      double part = a + b == 0 ? 0.5 : a / (a + b);
      sums[0] += part;
      sums[1] += part * x;
      sums[2] += part * x * x;
      sums[3] += 1 - part;
      sums[4] += (1 - part) * x;
      sums[5] += (1 - part) * x * x;
    }
    set(low, sums[0], sums[1], sums[2], logs.length);
    set(high, sums[3], sums[4], sums[5], logs.length);
  }

  private static void set(double[] heap, double weight, double sum, double squares, int all) {
    double n = Math.max(weight, 1e-9);
    heap[0] = sum / n;
    heap[1] = Math.sqrt(Math.max(0.04, squares / n - heap[0] * heap[0]));
    heap[2] = weight / all;
  }

  private static double density(double x, double[] heap) {
    double z = (x - heap[0]) / heap[1];
    return heap[2] / heap[1] * Math.exp(-z * z / 2);
  }

  /** Where a gap is as likely to be of the one heap as of the other. */
  private static double border(double[] low, double[] high) {
    double from = low[0];
    double to = high[0];
    for (int i = 0; i < 60; i++) {
      double middle = (from + to) / 2;
      if (density(middle, low) > density(middle, high)) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return (from + to) / 2;
  }
}
