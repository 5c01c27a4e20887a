package vn.thutuc.reform.calibration;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Learns when people work from when they finish things: a half hour (an hour, in short logs) of the
 * week counts as open when it is worked in often enough, in weeks and against the busiest ones.
 *
 * @param events that were used
 * @param covered part of them that falls into the hours
 * @param granule seconds of the finest hours told apart
 */
record OfficeHours(Week week, int events, double covered, double granule) {

  private static final int ENOUGH_FOR_HALF_HOURS = 3_000;
  private static final int LEAST = 30;

  /** Of the busiest tenth of the hours, what an hour must have. */
  private static final double AGAINST_BUSIEST = 0.1;

  private static final double OF_WEEKS = 0.05;

  /** Always open when there is too little to learn it from. */
  static OfficeHours of(double[] times) {
    double[] known = Arrays.stream(times).filter(at -> at % Clock.DAY != 0).toArray();
    if (known.length < LEAST) {
      return new OfficeHours(Week.always(), known.length, 1, Clock.DAY);
    }
    int wide = known.length >= ENOUGH_FOR_HALF_HOURS ? 1 : 2;
    int[] count = new int[Week.SLOTS / wide];
    Set<Long> seen = new HashSet<>();
    int[] weeks = new int[count.length];
    Set<Long> allWeeks = new HashSet<>();
    for (double at : known) {
      int slot = Week.slot(at) / wide;
      long week = (long) Math.floor(at / Clock.WEEK);
      count[slot]++;
      allWeeks.add(week);
      weeks[slot] += seen.add(week * Week.SLOTS + slot) ? 1 : 0;
    }
    return learnt(known, count, weeks, allWeeks.size(), wide);
  }

  private static OfficeHours learnt(double[] known, int[] count, int[] weeks, int all, int wide) {
    int[] sorted = count.clone();
    Arrays.sort(sorted);
    double busiest = sorted[sorted.length - 1 - Math.min(sorted.length / 10, 6)];
    boolean[] open = new boolean[Week.SLOTS];
    boolean any = false;
    for (int i = 0; i < Week.SLOTS; i++) {
      int slot = i / wide;
      open[i] =
          count[slot] > 0
              && count[slot] >= AGAINST_BUSIEST * busiest
              && weeks[slot] >= Math.min(all, Math.max(2, OF_WEEKS * all));
      any |= open[i];
    }
    Week week = any ? new Week(open) : Week.always();
    double inside = Arrays.stream(known).filter(week::isOpen).count();
    return new OfficeHours(week, known.length, inside / known.length, wide * Week.SLOT);
  }
}
