package vn.thutuc.reform.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.reform.BundleSimulation;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Progress;
import vn.thutuc.simulation.Report;

/**
 * A procedure as it is, lived through while the page waits. The same content under the same
 * parameters comes out the same, so the latest are remembered; only few are worked out at a time,
 * and none for long.
 */
@Component
public class BaseLooks {

  private static final int AT_ONCE = 2;
  private static final int MOST_CASES = LabLimits.LOOK_CASES / 2;

  private final LabParameters parameters;
  private final Map<Asked, Report> reports = new Latest<>();
  private final Semaphore places = new Semaphore(AT_ONCE);

  BaseLooks(LabParameters parameters) {
    this.parameters = parameters;
  }

  private record Asked(BundleHash bundle, String parameters) {}

  /** Ends with the page's patience. */
  private record Until(long deadline) implements Progress {

    @Override
    public void report(long done, long all) {}

    @Override
    public boolean isCancelled() {
      return System.nanoTime() > deadline;
    }
  }

  /**
   * The figures of every step and pool.
   *
   * @throws vn.thutuc.simulation.BadParameters naming the path
   * @throws vn.thutuc.simulation.SimulationStopped when it takes too long for a page
   * @throws LabBusy when too many others look
   */
  public Report report(Bundle bundle, String text) {
    Asked asked = new Asked(bundle.hash(), text);
    synchronized (reports) {
      Report known = reports.get(asked);
      if (known != null) {
        return known;
      }
    }
    waitForTurn();
    try {
      Report made = run(bundle, text);
      synchronized (reports) {
        reports.put(asked, made);
      }
      return made;
    } finally {
      places.release();
    }
  }

  private Report run(Bundle bundle, String text) {
    ObjectNode tree = StudyReader.tree(StudyPlan.PARAMETERS, text.getBytes(UTF_8));
    if (tree.path("run") instanceof ObjectNode run) {
      run.remove("precision");
    }
    Parameters asked = parameters.parameters(tree.toString());
    int cases = Math.max(asked.run().warmUp() + 1, Math.min(asked.run().cases(), MOST_CASES));
    int most = Math.max(2, LabLimits.LOOK_CASES / cases);
    Parameters some = asked.with(null, Math.min(asked.run().replications(), most), cases);
    Until until = new Until(System.nanoTime() + LabLimits.LOOK.toNanos());
    return BundleSimulation.of(bundle, some).run(LabLimits.threads(), until);
  }

  private void waitForTurn() {
    try {
      if (!places.tryAcquire(LabLimits.LOOK.toSeconds(), TimeUnit.SECONDS)) {
        throw new LabBusy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabBusy();
    }
  }
}
