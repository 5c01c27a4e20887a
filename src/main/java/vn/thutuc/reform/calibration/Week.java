package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opening hours of an ordinary week in halves of an hour; measures open time on the wall clock. */
final class Week {

  static final int SLOTS = 7 * 48;
  static final double SLOT = 1800;

  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

  private final boolean[] open;
  private final int[] before = new int[SLOTS + 1];

  /**
   * @param open by half hour since Monday 00:00; at least one
   */
  Week(boolean[] open) {
    this.open = open.clone();
    for (int i = 0; i < SLOTS; i++) {
      before[i + 1] = before[i] + (open[i] ? 1 : 0);
    }
    if (before[SLOTS] == 0) {
      throw new IllegalArgumentException("a week needs at least one opening hour");
    }
  }

  static Week always() {
    boolean[] all = new boolean[SLOTS];
    Arrays.fill(all, true);
    return new Week(all);
  }

  boolean isAlways() {
    return before[SLOTS] == SLOTS;
  }

  double hours() {
    return before[SLOTS] * SLOT / 3600;
  }

  static int slot(double time) {
    return (int) Math.floorMod((long) Math.floor(time / SLOT), (long) SLOTS);
  }

  boolean isOpen(double time) {
    return open[slot(time)];
  }

  /** That time if open, else the next opening. */
  double opensFrom(double time) {
    double at = time;
    while (!isOpen(at)) {
      at = (Math.floor(at / SLOT) + 1) * SLOT;
    }
    return at;
  }

  /** Open seconds by that time; only differences mean anything. */
  double worked(double time) {
    double weeks = Math.floor(time / Clock.WEEK);
    int slot = slot(time);
    double within = open[slot] ? time - Math.floor(time / SLOT) * SLOT : 0;
    return (weeks * before[SLOTS] + before[slot]) * SLOT + within;
  }

  double between(double from, double to) {
    return Math.max(0, worked(to) - worked(from));
  }

  /** The latest time from which so much open time lies before that end. */
  double back(double end, double work) {
    double low = end - (work / SLOT / before[SLOTS] + 2) * Clock.WEEK;
    double high = end;
    double wanted = worked(end) - work;
    for (int i = 0; i < 60 && high - low > 0.5; i++) {
      double middle = (low + high) / 2;
      if (worked(middle) > wanted) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** As parameter files say it: {@code MON: ["08:00-12:00"]}. */
  Map<String, List<String>> text() {
    Map<String, List<String>> text = new LinkedHashMap<>();
    for (int day = 0; day < 7; day++) {
      List<String> stretches = new ArrayList<>();
      int from = -1;
      for (int i = 0; i <= 48; i++) {
        boolean isOpen = i < 48 && open[day * 48 + i];
        if (isOpen && from < 0) {
          from = i;
        } else if (!isOpen && from >= 0) {
          stretches.add(time(from) + "-" + time(i));
          from = -1;
        }
      }
      if (!stretches.isEmpty()) {
        text.put(DAYS.get(day), stretches);
      }
    }
    return text;
  }

  static String day(int day) {
    return DAYS.get(day);
  }

  static String time(int halfHour) {
    return String.format(Locale.ROOT, "%02d:%02d", halfHour / 2, halfHour % 2 * 30);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Week week && Arrays.equals(open, week.open);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(open);
  }
}
