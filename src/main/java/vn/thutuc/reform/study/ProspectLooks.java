package vn.thutuc.reform.study;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.change.Prospect;

/**
 * Everything that may be changed of a procedure, and what stands in its way. Each change has to be
 * tried for that, so it is worked out beside the page, once for a content.
 */
@Component
public class ProspectLooks implements AutoCloseable {

  private final Map<Asked, CompletableFuture<List<Prospect>>> known = new Latest<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(LabLimits.WAITING),
          ProspectLooks::thread);

  ProspectLooks() {
    worker.allowCoreThreadTimeOut(true);
  }

  private record Asked(BundleHash bundle, String pools) {}

  /**
   * All of them, or nothing when they take longer than the page has patience.
   *
   * @param parameters the tree of the simulation's
   * @throws LabBusy when too many others look
   */
  public Optional<List<Prospect>> of(Bundle bundle, ObjectNode parameters, Duration patience) {
    try {
      return Optional.of(asked(bundle, parameters).get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private CompletableFuture<List<Prospect>> asked(Bundle bundle, ObjectNode parameters) {
    Asked asked = new Asked(bundle.hash(), parameters.path("pools").toString());
    synchronized (known) {
      CompletableFuture<List<Prospect>> before = known.get(asked);
      if (before != null) {
        return before;
      }
      CompletableFuture<List<Prospect>> begun;
      try {
        begun = CompletableFuture.supplyAsync(() -> Prospect.all(bundle, parameters), worker);
      } catch (RejectedExecutionException full) {
        throw new LabBusy();
      }
      known.put(asked, begun);
      return begun;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lab-prospects");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
