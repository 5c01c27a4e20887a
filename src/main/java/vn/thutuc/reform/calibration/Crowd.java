package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * People who do the same work.
 *
 * @param people all who were ever seen
 * @param size how many work at it in an ordinary week: the median over the weeks anybody does
 */
record Crowd(String name, List<String> people, int size, OfficeHours hours) {

  Crowd {
    people = List.copyOf(people);
  }

  /** When everybody was at work, so that whoever was ready had to wait. */
  static final class Busy {
    private final double[] starts;
    private final double[] ends;
    private final int size;

    Busy(List<Stint> stints, int size) {
      this.size = size;
      List<Stint> known = stints.stream().filter(Stint::hasStart).toList();
      starts = known.stream().mapToDouble(Stint::start).sorted().toArray();
      ends = known.stream().mapToDouble(Stint::end).sorted().toArray();
    }

    /** The first moment from then on at which somebody was free; not after the bound. */
    double freeFrom(double time, double bound) {
      int end = after(ends, time);
      int begun = after(starts, time);
      double at = time;
      while (begun - end >= size && at < bound && end < ends.length) {
        at = ends[end++];
        begun = after(starts, at);
      }
      return Math.min(at, bound);
    }

    /** How many are not later. */
    private static int after(double[] sorted, double time) {
      int at = Arrays.binarySearch(sorted, time);
      if (at < 0) {
        return -at - 1;
      }
      int next = at + 1;
      while (next < sorted.length && sorted[next] == time) {
        next++;
      }
      return next;
    }
  }

  static int median(List<Integer> values) {
    List<Integer> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted.isEmpty() ? 1 : Math.max(1, sorted.get(sorted.size() / 2));
  }
}
