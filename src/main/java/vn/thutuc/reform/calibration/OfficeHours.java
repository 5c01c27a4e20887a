package vn.thutuc.reform.calibration;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Learns when people work from when they finish things: a half hour (an hour, in short logs) of the
 * week counts as open when it is worked in often enough, in weeks and against the busiest ones.
 * Days that are worked on alike share their hours, for an idle hour is no closed one.
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
    int perDay = count.length / 7;
    boolean[] alike = alike(count, perDay);
    int[] pooled = new int[perDay];
    int days = 0;
    for (int day = 0; day < 7; day++) {
      days += alike[day] ? 1 : 0;
      for (int i = 0; alike[day] && i < perDay; i++) {
        pooled[i] += count[day * perDay + i];
      }
    }
    double busiest = AGAINST_BUSIEST * busiest(pooled) / Math.max(1, days);
    double least = Math.min(all, Math.max(2, OF_WEEKS * all));
    boolean[] open = new boolean[Week.SLOTS];
    boolean any = false;
    for (int i = 0; i < Week.SLOTS; i++) {
      int slot = i / wide;
      int day = slot / perDay;
      double mean = (double) pooled[slot % perDay] / Math.max(1, days);
      boolean often = count[slot] >= busiest && weeks[slot] >= least;
      open[i] = alike[day] ? mean > 0 && mean >= busiest && mean * days >= least : often;
      any |= open[i];
    }
    Week week = any ? new Week(open) : Week.always();
    double inside = Arrays.stream(known).filter(week::isOpen).count();
    return new OfficeHours(week, known.length, inside / known.length, wide * Week.SLOT);
  }

  /** Days with at least half the work of the busiest have the same hours. */
  private static boolean[] alike(int[] count, int perDay) {
    int[] ofDay = new int[7];
    for (int i = 0; i < count.length; i++) {
      ofDay[i / perDay] += count[i];
    }
    int most = Arrays.stream(ofDay).max().orElse(0);
    boolean[] alike = new boolean[7];
    for (int day = 0; day < 7; day++) {
      alike[day] = 2 * ofDay[day] >= most;
    }
    return alike;
  }

  /** The count of an hour that is among the busiest, but not a single peak. */
  private static int busiest(int[] count) {
    int[] sorted = count.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - 1 - Math.min(sorted.length / 10, 3)];
  }
}
