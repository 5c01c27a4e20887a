package vn.thutuc.simulation;

import java.util.concurrent.atomic.AtomicLong;

/** Ends a run that takes too long or is no longer wanted; shared by all its replications. */
final class Guard {

  private final Progress progress;
  private final long deadline;
  private final double seconds;
  private final AtomicLong done = new AtomicLong();
  private final long all;

  /**
   * @param seconds of real time from now
   * @param all cases that are to be simulated
   */
  Guard(Progress progress, double seconds, long all) {
    this.progress = progress;
    this.seconds = seconds;
    this.deadline = System.nanoTime() + (long) (seconds * 1e9);
    this.all = all;
  }

  /** Called every few thousand events; throws {@link SimulationStopped} when it is enough. */
  void check(long events, long finished) {
    if (events > SimulationLimits.EVENTS) {
      throw SimulationStopped.tooManyEvents();
    }
    if (System.nanoTime() > deadline) {
      throw SimulationStopped.tooLong((long) seconds);
    }
    if (progress.isCancelled() || Thread.currentThread().isInterrupted()) {
      throw SimulationStopped.cancelled();
    }
    if (finished > 0) {
      progress.report(done.addAndGet(finished), all);
    }
  }
}
