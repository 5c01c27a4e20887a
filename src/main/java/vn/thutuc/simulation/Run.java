package vn.thutuc.simulation;

import org.jspecify.annotations.Nullable;

/**
 * How much is simulated.
 *
 * @param cases of each replication, those of the warm-up included
 * @param warmUp first cases that are not counted
 * @param horizon seconds after which no case comes any more; infinity when there is none
 * @param wallClock seconds of real time the run may take
 */
public record Run(
    int replications,
    int cases,
    int warmUp,
    long seed,
    double horizon,
    double wallClock,
    @Nullable Precision precision) {

  /** The same with another seed or size; null leaves what it is. */
  Run with(@Nullable Long otherSeed, @Nullable Integer replicated, @Nullable Integer sized) {
    return new Run(
        replicated == null ? replications : replicated,
        sized == null ? cases : sized,
        warmUp,
        otherSeed == null ? seed : otherSeed,
        horizon,
        wallClock,
        precision);
  }

  /** The same with exactly so many replications, however precise they make it. */
  Run exactly(int count) {
    return new Run(count, cases, warmUp, seed, horizon, wallClock, null);
  }

  /**
   * Replications go on until the mean is known that well.
   *
   * @param relative half of the 95 % interval, as a part of the mean
   * @param most replications at which it is given up
   */
  public record Precision(String metric, double relative, int most) {}
}
