package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vn.thutuc.simulation.Demand.Team;

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
        warnings.add(Warning.unstable(program.pools().get(i), loads[i]));
      }
    }
    return warnings;
  }

  /** By pool; 0 for one that cannot run out. */
  static double[] of(Program program) {
    Guard guard = new Guard(Progress.NONE, SECONDS, CASES);
    Measures pilot = new Machine(program.unlimited(CASES), 1, 0, guard).run();
    double rate = program.arrivals().mean();
    double[] work = new double[program.demands().length];
    for (int i = 0; i < program.jobs().length; i++) {
      Program.Job job = program.jobs()[i];
      if (job.demand() >= 0) {
        work[job.demand()] += pilot.jobs[i].visits.mean() * job.duration().mean() * rate;
      }
    }
    double[] loads = new double[program.pools().size()];
    for (Demand demand : program.demands()) {
      for (int pool : demand.pools()) {
        loads[pool] =
            Math.max(loads[pool], load(program, pool, crowds(program, demand, pool), work));
      }
    }
    return loads;
  }

  /** Of some people of a pool: the work that nobody else in it can do, by what they can do. */
  private static double load(Program program, int pool, BitSet people, double[] work) {
    double load = 0;
    for (int i = 0; i < work.length; i++) {
      Demand demand = program.demands()[i];
      BitSet wanted = crowds(program, demand, pool);
      BitSet others = (BitSet) wanted.clone();
      others.andNot(people);
      if (!wanted.isEmpty() && others.isEmpty()) {
        load += work[i] / people.stream().mapToDouble(crowd -> power(program, demand, crowd)).sum();
      }
    }
    return load;
  }

  /** How much work those people do in a second, while all who must be there are. */
  private static double power(Program program, Demand demand, int number) {
    Crowd crowd = program.crowds()[number];
    if (crowd.size() == Integer.MAX_VALUE) {
      return Double.POSITIVE_INFINITY;
    }
    double share = 0;
    boolean asked = false;
    for (Team team : demand.teams()) {
      if (Arrays.stream(team.crowds()).anyMatch(one -> one == number)) {
        asked = true;
        share = Math.max(share, team.speed() * (team.finishStarted() ? 1 : team.hours().share()));
      }
    }
    return crowd.size() * (asked ? share : crowd.speed() * crowd.hours().share());
  }

  private static BitSet crowds(Program program, Demand demand, int pool) {
    BitSet crowds = new BitSet();
    for (Team team : demand.teams()) {
      for (int crowd : team.crowds()) {
        if (program.crowds()[crowd].pool() == pool) {
          crowds.set(crowd);
        }
      }
    }
    return crowds;
  }
}
