package vn.thutuc.simulation;

import java.util.Arrays;

/**
 * What is to happen, earliest first; what is due at the same time happens in the order it was
 * entered. A heap of four children each over plain arrays: few levels, no object per event.
 */
final class EventQueue {

  private double[] times = new double[256];
  private long[] orders = new long[256];
  private long[] what = new long[256];
  private int size;
  private long entered;

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** When the next event is due. */
  double time() {
    return times[0];
  }

  void add(double time, long event) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      orders = Arrays.copyOf(orders, 2 * size);
      what = Arrays.copyOf(what, 2 * size);
    }
    long order = entered++;
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >> 2;
      // a later entry never goes before one of the same time
      if (times[parent] <= time) {
        break;
      }
      move(parent, hole);
      hole = parent;
    }
    put(hole, time, order, event);
  }

  /** Takes the next event away. */
  long take() {
    final long first = what[0];
    size--;
    if (size > 0) {
      sink(times[size], orders[size], what[size]);
    }
    return first;
  }

  private void sink(double time, long order, long event) {
    int hole = 0;
    int child = 1;
    while (child < size) {
      int least = child;
      int end = Math.min(child + 4, size);
      for (int i = child + 1; i < end; i++) {
        if (isBefore(i, times[least], orders[least])) {
          least = i;
        }
      }
      if (!isBefore(least, time, order)) {
        break;
      }
      move(least, hole);
      hole = least;
      child = 4 * hole + 1;
    }
    put(hole, time, order, event);
  }

  private boolean isBefore(int i, double time, long order) {
    return times[i] < time || (times[i] == time && orders[i] < order);
  }

  private void move(int from, int to) {
    times[to] = times[from];
    orders[to] = orders[from];
    what[to] = what[from];
  }

  private void put(int at, double time, long order, long event) {
    times[at] = time;
    orders[at] = order;
    what[at] = event;
  }
}
