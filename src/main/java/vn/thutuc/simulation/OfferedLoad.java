package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * How much work comes to each pool, as a part of what it can do. The visits of a case are learnt
 * from cases that never wait, so that every kind of step counts, and each visit by its mean.
 */
final class OfferedLoad {

  private static final int CASES = 2_000;
  private static final double SECONDS = 20;

  private OfferedLoad() {}

  static List<Warning> warnings(Program program) {
    double[] loads = of(program);
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < loads.length; i++) {
      if (loads[i] >= 1) {
        warnings.add(Warning.unstable(program.crowds()[i].name(), loads[i]));
      }
    }
    return warnings;
  }

  /** By pool; 0 for one that cannot run out. */
  static double[] of(Program program) {
    Guard guard = new Guard(Progress.NONE, SECONDS, CASES);
    Measures pilot = new Machine(program.unlimited(CASES), 1, 0, guard).run();
    double rate = program.arrivals().mean();
    double[] loads = new double[program.crowds().length];
    for (int i = 0; i < program.jobs().length; i++) {
      Program.Job job = program.jobs()[i];
      if (job.demand() < 0) {
        continue;
      }
      Program.Demand people = program.demands()[job.demand()];
      double work = pilot.visits[i].mean() * job.duration().mean() * rate;
      for (int crowd : people.crowds()) {
        int size = program.crowds()[crowd].size();
        double hours = people.finishStarted() ? 1 : people.hours().share();
        loads[crowd] += size == Integer.MAX_VALUE ? 0 : work / (size * hours);
      }
    }
    return loads;
  }
}
