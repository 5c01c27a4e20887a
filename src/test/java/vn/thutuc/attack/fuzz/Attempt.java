package vn.thutuc.attack.fuzz;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One reading of an input on a thread of its own, with five seconds to answer. */
final class Attempt implements AutoCloseable {

  private static final int SECONDS = 5;

  private ExecutorService thread = thread();

  private static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, "fuzz");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** What broke, or nothing. */
  String of(Edge edge, byte[] input) {
    Future<?> reading = thread.submit(() -> edge.read(input));
    try {
      reading.get(SECONDS, TimeUnit.SECONDS);
      return "";
    } catch (ExecutionException e) {
      return described(e.getCause());
    } catch (TimeoutException e) {
      thread.shutdownNow();
      thread = thread();
      return "no answer within " + SECONDS + " s";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private static String described(Throwable thrown) {
    String where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("vn.thutuc."))
            .limit(3)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    return thrown.getClass().getName() + ": " + thrown.getMessage() + " at " + where;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
