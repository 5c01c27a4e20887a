package vn.thutuc.reform.search;

import java.util.concurrent.atomic.AtomicLong;
import vn.thutuc.simulation.Progress;

/**
 * Adds up how far all pieces of a search are. What turns out not to be needed counts as done, so
 * that it only ever goes forward.
 */
final class Meter {

  private final Progress progress;
  private final long all;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong lived = new AtomicLong();

  /**
   * @param all cases there are to be simulated at most
   */
  Meter(Progress progress, long all) {
    this.progress = progress;
    this.all = all;
  }

  /** Follows one piece. */
  Progress piece() {
    AtomicLong told = new AtomicLong();
    return new Progress() {
      @Override
      public void report(long ready, long ofPiece) {
        long more = ready - told.getAndSet(ready);
        lived.addAndGet(more);
        progress.report(Math.min(all, done.addAndGet(more)), all);
      }

      @Override
      public boolean isCancelled() {
        return progress.isCancelled();
      }
    };
  }

  /** So many cases need not be simulated. */
  void spare(long cases) {
    progress.report(Math.min(all, done.addAndGet(cases)), all);
  }

  boolean isCancelled() {
    return progress.isCancelled();
  }

  /** Cases that were simulated. */
  long lived() {
    return lived.get();
  }
}
