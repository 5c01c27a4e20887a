package vn.thutuc.simulation;

import java.util.Arrays;
import vn.thutuc.simulation.Program.Job;

/**
 * The clocks of single steps, which run beside that of the case and are held with it. Where no step
 * has a limit of its own, nothing is kept.
 */
final class StepClocks {

  private final StepLimit.Clock[] clocks;
  private final Tokens tokens;
  private final Measures measures;

  /** What each clock stood still for, by case, and since when it stands; not a number: it runs. */
  private double[] stood = {};

  private double[] since = {};

  StepClocks(Program program, Tokens tokens, Measures measures) {
    this.clocks = program.stepClocks();
    this.tokens = tokens;
    this.measures = measures;
  }

  void begin(int slot) {
    int from = slot * clocks.length;
    int to = from + clocks.length;
    if (to > stood.length) {
      stood = Arrays.copyOf(stood, 2 * to);
      since = Arrays.copyOf(since, 2 * to);
    }
    Arrays.fill(stood, from, to, 0);
    Arrays.fill(since, from, to, Double.NaN);
  }

  /** The clock of the case stands still. */
  void hold(int slot, double now) {
    for (int i = 0; i < clocks.length; i++) {
      since[slot * clocks.length + i] = clocks[i].read(now);
    }
  }

  /** The clock of the case runs on. */
  void goOn(int slot, double now) {
    for (int i = 0; i < clocks.length; i++) {
      int at = slot * clocks.length + i;
      stood[at] += clocks[i].read(now) - since[at];
      since[at] = Double.NaN;
    }
  }

  /** A visit to a step begins. */
  void open(int token, Job job, double now) {
    tokens.opened[token] = now;
    if (job.clock() >= 0) {
      tokens.stood[token] = stood(tokens.kase[token], job.clock(), now);
    }
  }

  /** A visit is over, its work done or given up. */
  void close(int token, int number, Job job, double now) {
    StepLimit limit = job.limit();
    if (limit != null) {
      int slot = tokens.kase[token];
      double held = limit.held() ? stood(slot, job.clock(), now) - tokens.stood[token] : 0;
      measures.visited(slot, number, limit.isLate(tokens.opened[token], now, held));
    }
  }

  private double stood(int slot, int clock, double now) {
    int at = slot * clocks.length + clock;
    return Double.isNaN(since[at]) ? stood[at] : stood[at] + clocks[clock].read(now) - since[at];
  }
}
