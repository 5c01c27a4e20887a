package vn.thutuc.reform.study;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.reform.comparison.Comparing;
import vn.thutuc.reform.comparison.Comparison;
import vn.thutuc.reform.comparison.Study;
import vn.thutuc.refusal.Refusal;
import vn.thutuc.simulation.SimulationStopped;

/**
 * Runs studies beside the page that asked, one after the other, one at a time for each person. An
 * answer is kept whole once it is there; of a run that is stopped, nothing is.
 */
@Component
public class StudyRuns implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StudyRuns.class);

  private final Procedures procedures;
  private final LabParameters parameters;
  private final Studies studies;
  private final Clock clock;
  private final Map<String, StudyRun> runs = new HashMap<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(LabLimits.WAITING),
          StudyRuns::thread);

  StudyRuns(Procedures procedures, LabParameters parameters, Studies studies, Clock clock) {
    this.procedures = procedures;
    this.parameters = parameters;
    this.studies = studies;
    this.clock = clock;
    worker.allowCoreThreadTimeOut(true);
  }

  /** The latest run of this person, over or not. */
  public synchronized Optional<StudyRun> of(String person) {
    return Optional.ofNullable(runs.get(person));
  }

  /**
   * Starts a study, after all that can be refused was looked at.
   *
   * @throws vn.thutuc.simulation.BadParameters naming text and path
   * @throws vn.thutuc.reform.change.ChangeRefused for the first change that cannot be made
   * @throws StudyUnderWay while this person has another on its way
   * @throws LabBusy if too many others wait
   */
  public StudyRun start(StudyPlan plan, String person) {
    refuseSecond(person);
    Study study = plan.study(procedures.bundle(plan.base()));
    LabLimits.check(parameters.parameters(plan.parameters()), study);
    parameters.simulation(study.base().bundle(), plan.parameters());
    return start(new StudyRun(plan, 1 + study.variants().size()), study, person);
  }

  private synchronized StudyRun start(StudyRun run, Study study, String person) {
    refuseSecond(person);
    try {
      worker.execute(() -> run(run, study, person));
    } catch (RejectedExecutionException full) {
      throw new LabBusy();
    }
    runs.put(person, run);
    return run;
  }

  private synchronized void refuseSecond(String person) {
    StudyRun before = runs.get(person);
    if (before != null && !before.isOver()) {
      throw new StudyUnderWay();
    }
  }

  private void run(StudyRun run, Study study, String person) {
    try {
      run.begin(LabLimits.LONGEST);
      if (run.isCancelled()) {
        throw new StudyStopped(false);
      }
      Comparison comparison =
          new Comparing(study, parameters.calendars(), LabLimits.threads(), run).run();
      if (!run.close()) {
        throw new StudyStopped(false);
      }
      KeptStudy kept = KeptStudy.of(run.plan(), study, comparison, person, clock.instant());
      run.finish(studies.keep(kept, LabLimits.KEPT));
      LOG.info("A study of {} by {} is kept", run.plan().key(), person);
    } catch (SimulationStopped stopped) {
      run.finish(run.isCancelled() ? new StudyStopped(run.isTooLong()) : stopped);
    } catch (Refusal refused) {
      run.finish(refused);
    } catch (RuntimeException failed) {
      LOG.error("A study of {} could not be run", run.plan().key(), failed);
      run.finish(failed);
    } catch (Error broken) {
      run.finish(new IllegalStateException(run.plan().key().toString(), broken));
      throw broken;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lab");
    thread.setDaemon(true);
    return thread;
  }

  /** Stops what is on its way, before the database goes. */
  @Override
  public void close() {
    synchronized (this) {
      runs.values().forEach(StudyRun::cancel);
    }
    worker.shutdownNow();
    try {
      worker.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
