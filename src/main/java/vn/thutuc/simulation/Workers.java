package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does independent pieces of work side by side and answers in the order in which they were given,
 * so that nothing depends on which was ready first.
 */
public final class Workers implements AutoCloseable {

  private final ExecutorService threads;

  public Workers(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /**
   * The answers of all pieces; what the first of them throws is thrown.
   *
   * @throws SimulationStopped when the thread that waits is interrupted
   */
  public <T> List<T> all(List<? extends Callable<T>> pieces) {
    List<Future<T>> futures = new ArrayList<>();
    pieces.forEach(piece -> futures.add(threads.submit(piece)));
    List<T> answers = new ArrayList<>();
    for (Future<T> future : futures) {
      answers.add(answer(future));
    }
    return answers;
  }

  private static <T> T answer(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SimulationStopped.cancelled();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends what is still being done. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
