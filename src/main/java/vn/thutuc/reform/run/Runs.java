package vn.thutuc.reform.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thutuc.refusal.Refusal;

/**
 * Does work of one kind beside the page that asked, one piece after the other, one at a time for
 * each person. An answer is kept whole once it is there; of a run that is stopped, nothing is.
 */
public final class Runs<R extends Run> implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

  private final RunKind kind;
  private final Duration longest;
  private final Map<String, R> runs = new HashMap<>();
  private final ThreadPoolExecutor worker;

  /**
   * @param kind what is done, told with what is refused
   * @param waiting how many may wait for the one that runs
   * @param longest how long one may take
   */
  public Runs(RunKind kind, int waiting, Duration longest) {
    this.kind = kind;
    this.longest = longest;
    worker =
        new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), this::thread);
    worker.allowCoreThreadTimeOut(true);
  }

  /** What is to be done: it works out an answer, and says how to keep that under a number. */
  public interface Work {

    LongSupplier done();
  }

  /** The latest run of this person, over or not. */
  public synchronized Optional<R> of(String person) {
    return Optional.ofNullable(runs.get(person));
  }

  /**
   * @throws RunUnderWay while this person has another on its way
   */
  public synchronized void refuseSecond(String person) {
    R before = runs.get(person);
    if (before != null && !before.isOver()) {
      throw new RunUnderWay(kind);
    }
  }

  /**
   * Starts it, or lets it wait for its turn.
   *
   * @throws RunUnderWay while this person has another on its way
   * @throws RunsFull if too many others wait
   */
  public synchronized R start(R run, String person, Work work) {
    refuseSecond(person);
    try {
      worker.execute(() -> run(run, work));
    } catch (RejectedExecutionException full) {
      throw new RunsFull(kind);
    }
    runs.put(person, run);
    return run;
  }

  private void run(R run, Work work) {
    try {
      run.begin(longest);
      if (run.isCancelled()) {
        throw new RunStopped(kind, false, longest);
      }
      LongSupplier keep = work.done();
      if (!run.close()) {
        throw new RunStopped(kind, false, longest);
      }
      run.finish(keep.getAsLong());
      LOG.info("Kept: {}", run);
    } catch (Refusal refused) {
      run.finish(run.isCancelled() ? new RunStopped(kind, run.isTooLong(), longest) : refused);
    } catch (RuntimeException failed) {
      LOG.error("Could not be run: {}", run, failed);
      run.finish(failed);
    } catch (Error broken) {
      run.finish(new IllegalStateException(run.toString(), broken));
      throw broken;
    }
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lab-" + kind);
    thread.setDaemon(true);
    return thread;
  }

  /** Stops what is on its way, before the database goes. */
  @Override
  public void close() {
    synchronized (this) {
      runs.values().forEach(Run::cancel);
    }
    worker.shutdownNow();
    try {
      worker.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
