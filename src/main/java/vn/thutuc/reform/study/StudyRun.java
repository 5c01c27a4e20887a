package vn.thutuc.reform.study;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.thutuc.simulation.Progress;

/** A study on its way: how far it is, and a way to stop it. Nothing is kept of one stopped. */
public final class StudyRun implements Progress {

  private final StudyPlan plan;
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
   * @param lives how many procedures are lived through, the base included
   */
  StudyRun(StudyPlan plan, int lives) {
    this.plan = plan;
    this.lives = lives;
  }

  public StudyPlan plan() {
    return plan;
  }

  /** It is its turn. */
  void begin(Duration longest) {
    deadline = System.nanoTime() + longest.toNanos();
    begun = true;
  }

  /** Each procedure counts its cases from the beginning; more rounds follow for precision. */
  @Override
  public synchronized void report(long done, long all) {
    if (done < last / 2) {
      life++;
    }
    last = done;
    share = all == 0 ? 1 : Math.min(1, (double) done / all);
  }

  @Override
  public boolean isCancelled() {
    return cancelled || isTooLong();
  }

  boolean isTooLong() {
    return begun && System.nanoTime() > deadline;
  }

  /** How much of this round is done, in hundredths. */
  public synchronized int percent() {
    return (int) Math.floor(100 * (life % lives + share) / lives);
  }

  /** Which round it is, from 1; more follow until the wanted precision is reached. */
  public synchronized int round() {
    return life / lives + 1;
  }

  /** Whether others have to be waited for. */
  public boolean isWaiting() {
    return !begun && !isOver();
  }

  public boolean isOver() {
    return end.getCount() == 0;
  }

  /** The number under which the answer is kept, once it is. */
  public OptionalLong kept() {
    return kept == 0 ? OptionalLong.empty() : OptionalLong.of(kept);
  }

  public boolean wasCancelled() {
    return cancelled && kept == 0;
  }

  /** Why there is no answer; null while there may be one. */
  public @Nullable RuntimeException problem() {
    return problem;
  }

  /** Ends it; too late for one whose answer is just being kept. */
  public synchronized void cancel() {
    cancelled |= !closed;
  }

  /** From now on it can no longer be stopped; false if it was. */
  synchronized boolean close() {
    closed = !cancelled;
    return closed;
  }

  /** Waits for its end at most so long. */
  public boolean await(Duration most) {
    try {
      return end.await(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void finish(long number) {
    kept = number;
    end.countDown();
  }

  void finish(RuntimeException why) {
    problem = why;
    end.countDown();
  }
}
