package vn.thutuc.reform.comparison;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.thutuc.simulation.Spread;

/**
 * Stretches of equal length in which times are counted, the same for all that are compared, so that
 * one can be laid over the other.
 *
 * @param width seconds
 * @param count how many; what is longer lies beyond
 */
public record Bins(double width, int count) {

  private static final int MOST = 60;
  private static final double TAIL = 99;

  /** Parts of a day, and days, that people can read off an axis. */
  private static final double[] STEPS = {
    1 / 1440.0,
    1 / 288.0,
    1 / 96.0,
    1 / 48.0,
    1 / 24.0,
    1 / 12.0,
    1 / 8.0,
    0.25,
    0.5,
    1,
    2,
    5,
    10,
    20,
    50,
    100,
    200,
    500,
    1000
  };

  /** Fine enough to see the form of all of them, up to what 99 of 100 cases do not exceed. */
  public static Bins of(Collection<Spread> all, double day) {
    double longest = all.stream().mapToDouble(each -> each.percentile(TAIL)).max().orElse(0);
    double width =
        DoubleStream.of(STEPS)
            .map(step -> step * day)
            .filter(step -> longest / step <= MOST)
            .findFirst()
            .orElse(Math.max(day, longest / MOST));
    return new Bins(width, Math.max(1, (int) Math.ceil(longest / width)));
  }

  /** Where each of them ends, in seconds. */
  public List<Double> ends() {
    return IntStream.rangeClosed(1, count).mapToObj(i -> i * width).toList();
  }

  /** The share of the cases that ends in each. */
  public List<Double> shares(Spread times) {
    double before = 0;
    double[] shares = new double[count];
    for (int i = 0; i < count; i++) {
      double upTo = times.shareUpTo((i + 1) * width);
      shares[i] = upTo - before;
      before = upTo;
    }
    return DoubleStream.of(shares).boxed().toList();
  }
}
