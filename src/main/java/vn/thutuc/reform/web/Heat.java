package vn.thutuc.reform.web;

import java.util.stream.DoubleStream;

/**
 * How hot a cell is among those it is compared with, in five steps: as a part of the greatest one,
 * so that it says where the time goes and not how long a procedure is.
 */
final class Heat {

  private static final double[] STEPS = {0.05, 0.15, 0.3, 0.6};

  private final double greatest;

  private Heat(double greatest) {
    this.greatest = greatest;
  }

  static Heat among(DoubleStream figures) {
    return new Heat(figures.filter(Double::isFinite).max().orElse(0));
  }

  /** From 1 to 5; 0 for nothing. */
  int of(double figure) {
    if (!(figure > 0) || greatest <= 0) {
      return 0;
    }
    int step = 1;
    for (double bound : STEPS) {
      step += figure > bound * greatest ? 1 : 0;
    }
    return step;
  }

  /** How busy people are: at nine tenths of their time queues begin to grow. */
  static int ofWorkload(double share) {
    int step = 1;
    for (double bound : new double[] {0.5, 0.7, 0.85, 0.95}) {
      step += share > bound ? 1 : 0;
    }
    return step;
  }
}
