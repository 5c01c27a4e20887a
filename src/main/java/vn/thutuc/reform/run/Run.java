package vn.thutuc.reform.run;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Progress;

/**
 * Something on its way beside the page that asked for it: how far it is, and a way to stop it.
 * Nothing is kept of one that was stopped.
 */
public class Run implements Progress {

  private final int lives;
  private final CountDownLatch end = new CountDownLatch(1);
  private int life;
  private long last;
  private double share;
  private volatile boolean begun;
  private volatile boolean cancelled;
  private volatile long deadline = Long.MAX_VALUE;
  private volatile long kept;
  private volatile @Nullable RuntimeException problem;
  private boolean closed;

  /**
   * @param lives how many times it counts from the beginning in one round
   */
  protected Run(int lives) {
    this.lives = lives;
  }

  /** It is its turn. */
  final void begin(Duration longest) {
    deadline = System.nanoTime() + longest.toNanos();
    begun = true;
  }

  /** Each life counts from the beginning; more rounds may follow. */
  @Override
  public final synchronized void report(long done, long all) {
    if (done < last / 2) {
      life++;
    }
    last = done;
    share = all == 0 ? 1 : Math.min(1, (double) done / all);
  }

  @Override
  public final boolean isCancelled() {
    return cancelled || isTooLong();
  }

  final boolean isTooLong() {
    return begun && System.nanoTime() > deadline;
  }

  /** How much of this round is done, in hundredths. */
  public final synchronized int percent() {
    return (int) Math.floor(100 * (life % lives + share) / lives);
  }

  /** Which round it is, from 1. */
  public final synchronized int round() {
    return life / lives + 1;
  }

  /** Whether others have to be waited for. */
  public final boolean isWaiting() {
    return !begun && !isOver();
  }

  public final boolean isOver() {
    return end.getCount() == 0;
  }

  /** The number under which the answer is kept, once it is. */
  public final OptionalLong kept() {
    return kept == 0 ? OptionalLong.empty() : OptionalLong.of(kept);
  }

  public final boolean wasCancelled() {
    return cancelled && kept == 0;
  }

  /** Why there is no answer; null while there may be one. */
  public final @Nullable RuntimeException problem() {
    return problem;
  }

  /** Ends it; too late for one whose answer is just being kept. */
  public final synchronized void cancel() {
    cancelled |= !closed;
  }

  /** From now on it can no longer be stopped; false if it was. */
  final synchronized boolean close() {
    closed = !cancelled;
    return closed;
  }

  /** Waits for its end at most so long. */
  public final boolean await(Duration most) {
    try {
      return end.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  final void finish(long number) {
    kept = number;
    end.countDown();
  }

  final void finish(RuntimeException why) {
    problem = why;
    end.countDown();
  }
}
