package vn.thutuc.rules.dmn;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thutuc.rules.dmn.TableError.Cause;

/**
 * The few threads on which the reference engine runs, each evaluation with a deadline.
 *
 * <p>The FEEL engine cannot be interrupted. So whoever asks does not wait for it for ever, and
 * nobody else waits with him: compiled tables and rules never come here. A thread that a table has
 * taken and not given back is lost until the table ends; {@link ReferenceTable} sees to it that one
 * table takes at most one.
 */
final class ReferenceThreads {

  private static final Logger LOG = LoggerFactory.getLogger(ReferenceThreads.class);
  private static final int MOST = 8;
  private static final ThreadPoolExecutor THREADS =
      new ThreadPoolExecutor(
          0, MOST, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), ReferenceThreads::thread);

  private ReferenceThreads() {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reference-feel");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What {@code work} gives.
   *
   * @throws TableError if it has not ended in time, or every thread is taken
   */
  static <T> T within(Duration deadline, String table, Callable<T> work) {
    Future<T> answer;
    try {
      answer = THREADS.submit(work);
    } catch (RejectedExecutionException e) {
      throw new TableError(Cause.TOO_LONG, table + ": " + MOST + " evaluations are running");
    }
    TableError late = new TableError(Cause.TOO_LONG, table + " > " + deadline.toSeconds() + " s");
    try {
      return awaited(answer, deadline, table, late);
    } catch (OutOfMemoryError e) {
      // The evaluation has left us no room to wait in: what is said of it was made before.
      answer.cancel(true);
      throw late;
    }
  }

  private static <T> T awaited(Future<T> answer, Duration deadline, String table, TableError late) {
    try {
      return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      LOG.warn("Table {} did not end within {}; it is not asked until it has", table, deadline);
      throw late;
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw late;
    } catch (ExecutionException e) {
      throw thrown(table, e.getCause());
    }
  }

  private static RuntimeException thrown(String table, Throwable cause) {
    if (cause instanceof RuntimeException own) {
      return own;
    } else if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
      LOG.warn("Table {} ran out of memory", table);
      return new TableError(Cause.TOO_LONG, table + ": " + cause.getClass().getSimpleName());
    }
    return new IllegalStateException(table, cause);
  }
}
