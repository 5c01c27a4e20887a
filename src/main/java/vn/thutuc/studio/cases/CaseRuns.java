package vn.thutuc.studio.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Scenario;
import vn.thutuc.rules.RuleProblems;
import vn.thutuc.studio.ScenarioReport;
import vn.thutuc.studio.ScenarioRunner;

/**
 * Runs worked cases beside the page that asked, one bundle at a time, and remembers what the latest
 * contents came to: the same content comes out the same, so it is shown at once.
 */
@Component
public class CaseRuns implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CaseRuns.class);
  private static final int REMEMBERED = 12;
  private static final int WAITING = 8;

  private final ObjectProvider<ScenarioRunner> runner;
  private final Map<BundleHash, CaseResults> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<BundleHash, CaseRun> runs = new LinkedHashMap<>(16, 0.75f, true);
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), CaseRuns::thread);

  CaseRuns(ObjectProvider<ScenarioRunner> runner) {
    this.runner = runner;
    worker.allowCoreThreadTimeOut(true);
  }

  /** What is known of this very content; nothing was run yet when it is empty. */
  public synchronized CaseResults results(Bundle bundle) {
    return known.getOrDefault(bundle.hash(), CaseResults.none(bundle));
  }

  /** The latest run of this content, over or not. */
  public synchronized Optional<CaseRun> latest(BundleHash content) {
    return Optional.ofNullable(runs.get(content));
  }

  /**
   * Starts its cases; one that is still on its way is joined instead.
   *
   * @param file the path of the only case to run; empty for all
   * @throws StudioBusy if too many others wait already
   */
  public synchronized CaseRun start(Bundle bundle, String file) {
    CaseRun before = runs.get(bundle.hash());
    if (before != null && !before.isOver()) {
      return before;
    }
    List<Scenario> cases =
        bundle.scenarios().stream()
            .filter(one -> file.isEmpty() || one.file().equals(file))
            .toList();
    CaseRun run = new CaseRun(cases.size());
    try {
      worker.execute(() -> run(bundle, cases, run));
    } catch (RejectedExecutionException full) {
      throw new StudioBusy();
    }
    remember(runs, bundle.hash(), run);
    return run;
  }

  private void run(Bundle bundle, List<Scenario> cases, CaseRun run) {
    RuntimeException problem = null;
    try {
      ScenarioReport report = runner.getObject().run(bundle, bundle.rules().book(), cases, run);
      learn(bundle, report);
    } catch (BundleProblem | RuleProblems unreadable) {
      problem = unreadable;
    } catch (RuntimeException failed) {
      LOG.warn("The worked cases of {} could not be run", bundle.hash().brief(), failed);
      problem = failed;
    } finally {
      run.finish(problem);
    }
  }

  private synchronized void learn(Bundle bundle, ScenarioReport report) {
    remember(known, bundle.hash(), results(bundle).with(report.results()));
  }

  private static <T> void remember(Map<BundleHash, T> memory, BundleHash content, T value) {
    memory.put(content, value);
    memory.keySet().stream()
        .limit(Math.max(0, memory.size() - REMEMBERED))
        .toList()
        .forEach(memory::remove);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "worked-cases");
    thread.setDaemon(true);
    return thread;
  }

  /** Stops what is on its way, before the database goes. */
  @Override
  public void close() {
    synchronized (this) {
      runs.values().forEach(CaseRun::cancel);
    }
    worker.shutdownNow();
    try {
      worker.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
