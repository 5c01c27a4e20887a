package vn.thutuc.simulation;

/** Count, mean, variance and greatest of a series (Welford). */
final class Moments {

  private long count;
  private double mean;
  private double squares;
  private double max = Double.NEGATIVE_INFINITY;

  void add(double value) {
    count++;
    double off = value - mean;
    mean += off / count;
    squares += off * (value - mean);
    max = Math.max(max, value);
  }

  long count() {
    return count;
  }

  double mean() {
    return mean;
  }

  /** Of the sample; 0 for fewer than two. */
  double variance() {
    return count < 2 ? 0 : squares / (count - 1);
  }

  double max() {
    return count == 0 ? 0 : max;
  }
}
