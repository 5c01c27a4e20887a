package vn.thutuc.simulation;

import org.HdrHistogram.Histogram;

/**
 * How times are spread, kept to three digits in counters of fixed number. Two of them put together
 * are exactly what one over both would have been, in whatever order.
 */
public final class Spread {

  /** Times are kept in microseconds. */
  private static final double FINE = 1e6;

  private final Histogram counts = new Histogram(3);

  void add(double seconds) {
    counts.recordValue((long) (seconds * FINE));
  }

  void add(Spread other) {
    counts.add(other.counts);
  }

  public long count() {
    return counts.getTotalCount();
  }

  /** The seconds that so many of a hundred cases do not exceed; 0 when there are none. */
  public double percentile(double percent) {
    long value = counts.getValueAtPercentile(percent);
    return Math.min(counts.getMaxValue(), counts.medianEquivalentValue(value)) / FINE;
  }

  /** The part of the cases that took at most so many seconds. */
  public double shareUpTo(double seconds) {
    return count() == 0
        ? 0
        : (double) counts.getCountBetweenValues(0, (long) (seconds * FINE)) / count();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spread spread && counts.equals(spread.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }
}
