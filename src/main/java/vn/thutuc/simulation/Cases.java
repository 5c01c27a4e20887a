package vn.thutuc.simulation;

import java.util.Arrays;

/** The cases under way: what is known and counted of each. */
final class Cases {

  private final int places;
  private final int facts;

  long[] serial = new long[64];
  double[] arrived = new double[64];
  double[] wait = new double[64];
  double[] workingWait = new double[64];
  double[] work = new double[64];
  double[] cost = new double[64];

  /** The legal clock: what it showed when it began, how long it stood still, and since when. */
  double[] clockFrom = new double[64];

  /** What had run of the limit when it ended; not a number while it runs. */
  double[] shown = new double[64];

  double[] stood = new double[64];
  double[] stoodFrom = new double[64];
  int[] holding = new int[64];
  private int[] counts;
  private double[] values;

  private int[] free = new int[64];
  private int freed;
  private int used;

  /**
   * @param places what is counted for each case: steps and gateways
   * @param facts attributes of each case
   */
  Cases(int places, int facts) {
    this.places = places;
    this.facts = facts;
    counts = new int[64 * places];
    values = new double[64 * facts];
  }

  int open(long number, double time) {
    int slot = freed > 0 ? free[--freed] : used++;
    if (slot == serial.length) {
      grow();
    }
    serial[slot] = number;
    arrived[slot] = time;
    wait[slot] = 0;
    workingWait[slot] = 0;
    work[slot] = 0;
    cost[slot] = 0;
    stood[slot] = 0;
    holding[slot] = 0;
    Arrays.fill(counts, slot * places, (slot + 1) * places, 0);
    return slot;
  }

  void close(int slot) {
    free[freed++] = slot;
  }

  /** The facts of a case for rules to look at. */
  double[] values(int slot) {
    return Arrays.copyOfRange(values, slot * facts, (slot + 1) * facts);
  }

  /** How often the case was there before; counts this time. */
  int visit(int slot, int place) {
    return counts[slot * places + place]++;
  }

  int visits(int slot, int place) {
    return counts[slot * places + place];
  }

  double value(int slot, int fact) {
    return values[slot * facts + fact];
  }

  void value(int slot, int fact, double value) {
    values[slot * facts + fact] = value;
  }

  private void grow() {
    int size = 2 * serial.length;
    serial = Arrays.copyOf(serial, size);
    arrived = Arrays.copyOf(arrived, size);
    wait = Arrays.copyOf(wait, size);
    workingWait = Arrays.copyOf(workingWait, size);
    work = Arrays.copyOf(work, size);
    cost = Arrays.copyOf(cost, size);
    clockFrom = Arrays.copyOf(clockFrom, size);
    shown = Arrays.copyOf(shown, size);
    stood = Arrays.copyOf(stood, size);
    stoodFrom = Arrays.copyOf(stoodFrom, size);
    holding = Arrays.copyOf(holding, size);
    counts = Arrays.copyOf(counts, size * places);
    values = Arrays.copyOf(values, size * facts);
    free = Arrays.copyOf(free, size);
  }
}
