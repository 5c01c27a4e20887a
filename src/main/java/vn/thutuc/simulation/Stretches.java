package vn.thutuc.simulation;

/** Open stretches one after the other, with the running total before each. */
final class Stretches {

  static final Stretches NONE = new Stretches();

  private final double[] open;
  private final double[] close;
  private final double[] before;
  private final double total;

  /**
   * @param edges opening, closing, opening, closing … in order
   */
  Stretches(double... edges) {
    int count = edges.length / 2;
    open = new double[count];
    close = new double[count];
    before = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      open[i] = edges[2 * i];
      close[i] = edges[2 * i + 1];
      before[i] = sum;
      sum += close[i] - open[i];
    }
    total = sum;
  }

  double total() {
    return total;
  }

  double first() {
    return open[0];
  }

  double openedBy(double time) {
    int i = lastOpened(time);
    return i < 0 ? 0 : before[i] + Math.min(time, close[i]) - open[i];
  }

  /** The earliest time by which that much, at most the total, was open. */
  double whenOpened(double amount) {
    int low = 0;
    int high = open.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] < amount) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return open.length == 0 ? 0 : Math.min(close[low], open[low] + (amount - before[low]));
  }

  /** When the stretch that is open at that time closes. */
  double closes(double time) {
    int i = lastOpened(time);
    return i < 0 ? time : Math.max(time, close[i]);
  }

  /** That time or the next opening; -1 when none follows. */
  double opensFrom(double time) {
    int i = lastOpened(time);
    if (i >= 0 && time < close[i]) {
      return time;
    }
    return i + 1 < open.length ? open[i + 1] : -1;
  }

  /** The last stretch that began by then, or -1: few are scanned, many searched. */
  private int lastOpened(double time) {
    int low = -1;
    int high = open.length - 1;
    while (high - low > 8) {
      int middle = (low + high + 1) >>> 1;
      if (open[middle] <= time) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (high > low && open[high] > time) {
      high--;
    }
    return high;
  }
}
