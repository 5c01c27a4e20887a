package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Runs replications side by side and puts them together in the order of their numbers, so that the
 * answer does not depend on which was ready first.
 */
final class Replications {

  /** Replications between two looks at the precision; fixed, whatever the number of threads. */
  private static final int ROUND = 10;

  private final Program program;
  private final Run plan;
  private final int first;
  private final Guard guard;
  private final List<Replication> done = new ArrayList<>();
  private final Spread cycles = new Spread();
  private final Spread workingCycles = new Spread();

  /**
   * @param first the number of the first replication
   */
  Replications(Program program, Run plan, int first, Progress progress) {
    this.program = program;
    this.plan = plan;
    this.first = first;
    this.guard = new Guard(progress, plan.wallClock(), (long) most() * plan.cases());
  }

  private int most() {
    Run.Precision precision = plan.precision();
    return precision == null
        ? plan.replications()
        : Math.max(plan.replications(), precision.most());
  }

  Report run(int threads, List<Warning> warnings) {
    try (Workers workers = new Workers(threads)) {
      run(plan.replications(), workers);
      while (done.size() < most() && !isPreciseEnough()) {
        run(Math.min(ROUND, most() - done.size()), workers);
      }
    }
    return report(warnings);
  }

  private void run(int count, Workers workers) {
    List<Callable<Replication>> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = first + done.size() + i;
      pieces.add(() -> replication(number));
    }
    done.addAll(workers.all(pieces));
  }

  private Replication replication(int number) {
    Measures measured = new Machine(program, plan.seed(), number, guard).run();
    // counts of times add up the same in any order, so that none need be kept of each
    synchronized (cycles) {
      cycles.add(measured.cycles);
      workingCycles.add(measured.workingCycles);
    }
    return Replication.of(measured);
  }

  private boolean isPreciseEnough() {
    Run.Precision wish = plan.precision();
    if (wish == null) {
      return true;
    }
    Estimate estimate = estimate(wish.metric());
    return estimate.halfWidth(0.95) <= wish.relative() * Math.abs(estimate.mean());
  }

  private Estimate estimate(String metric) {
    return new Estimate(done.stream().map(one -> one.figure(metric)).toList());
  }

  private Report report(List<Warning> warnings) {
    Map<String, Estimate> metrics = new LinkedHashMap<>();
    for (String metric : done.get(0).figures().keySet()) {
      metrics.put(metric, estimate(metric));
    }
    return new Report(
        plan.seed(),
        done.size(),
        done.stream().mapToLong(Replication::cases).sum(),
        done.stream().mapToLong(Replication::events).sum(),
        warnings,
        metrics,
        cycles,
        workingCycles);
  }
}
