package vn.thutuc.studio.cases;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.thutuc.studio.ScenarioRunner;

/** Worked cases on their way: how far they are, and a way to stop them. */
public final class CaseRun implements ScenarioRunner.Progress {

  private final int all;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile int done;
  private volatile boolean cancelled;
  private volatile @Nullable RuntimeException problem;

  CaseRun(int all) {
    this.all = all;
  }

  @Override
  public boolean goOn(int finished, int ofAll) {
    done = finished;
    return !cancelled;
  }

  /** Cases finished so far. */
  public int done() {
    return done;
  }

  public int all() {
    return all;
  }

  public boolean isOver() {
    return end.getCount() == 0;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /** Why no case could be run at all, as when a model cannot be read. */
  public Optional<RuntimeException> problem() {
    return Optional.ofNullable(problem);
  }

  /** Ends it before the next case; what is finished stays known. */
  public void cancel() {
    cancelled = true;
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

  void finish(@Nullable RuntimeException why) {
    problem = why;
    end.countDown();
  }
}
