package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far two logs of the same weeks are apart. All but the n-grams are earth mover's distances in
 * hours: how far events would have to be moved on average.
 *
 * @param cycle of the times from first to last event of a case
 * @param twoGrams part of what follows what that differs, from 0 to 1
 * @param threeGrams the same for three in a row
 * @param relative of when events happen, counted from the begin of their case
 * @param circadian of when in the day events happen, over the days of the week by their events
 * @param absolute of when events happen in all
 * @param arrival of when cases come
 */
public record Distances(
    double cycle,
    double twoGrams,
    double threeGrams,
    double relative,
    double circadian,
    double absolute,
    double arrival) {

  /** What a day of the week costs on which only one of the two logs has events. */
  private static final double WHOLE_DAY = 24;

  static Distances between(EventLog a, EventLog b, Clock clock) {
    return new Distances(
        moved(cycles(a, clock), cycles(b, clock)) / Clock.HOUR,
        grams(a, b, 2),
        grams(a, b, 3),
        moved(ends(a, clock, true), ends(b, clock, true)) / Clock.HOUR,
        circadian(ends(a, clock, false), ends(b, clock, false)),
        moved(ends(a, clock, false), ends(b, clock, false)) / Clock.HOUR,
        moved(begins(a, clock), begins(b, clock)) / Clock.HOUR);
  }

  /** In the order of the components. */
  public List<Double> values() {
    return List.of(cycle, twoGrams, threeGrams, relative, circadian, absolute, arrival);
  }

  static Distances of(List<Double> values) {
    return new Distances(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        values.get(5),
        values.get(6));
  }

  static double[] cycles(EventLog log, Clock clock) {
    return log.cases().stream()
        .mapToDouble(one -> clock.of(one.end()) - clock.of(one.begin()))
        .toArray();
  }

  private static double[] begins(EventLog log, Clock clock) {
    return log.cases().stream().mapToDouble(one -> clock.of(one.begin())).toArray();
  }

  private static double[] ends(EventLog log, Clock clock, boolean sinceBegin) {
    return log.cases().stream()
        .flatMapToDouble(
            one -> {
              double begin = sinceBegin ? clock.of(one.begin()) : 0;
              return one.events().stream().mapToDouble(event -> clock.of(event.end()) - begin);
            })
        .toArray();
  }

  /** Wasserstein's first distance of two samples, of whatever sizes. */
  static double moved(double[] one, double[] other) {
    if (one.length == 0 || other.length == 0) {
      return one.length == other.length ? 0 : Double.NaN;
    }
    double[] a = SimulatedLog.sorted(one);
    double[] b = SimulatedLog.sorted(other);
    double sum = 0;
    double done = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      double nextA = (i + 1.0) / a.length;
      double nextB = (j + 1.0) / b.length;
      double next = Math.min(nextA, nextB);
      sum += (next - done) * Math.abs(a[i] - b[j]);
      done = next;
      i += nextA <= next ? 1 : 0;
      j += nextB <= next ? 1 : 0;
    }
    return sum;
  }

  private static double circadian(double[] a, double[] b) {
    double sum = 0;
    for (int day = 0; day < 7; day++) {
      double moved = moved(on(a, day), on(b, day));
      int events = on(a, day).length + on(b, day).length;
      sum += events * (Double.isNaN(moved) ? WHOLE_DAY : moved / Clock.HOUR);
    }
    return sum / Math.max(1, a.length + b.length);
  }

  private static double[] on(double[] times, int day) {
    return Arrays.stream(times).filter(at -> Clock.weekday(at) == day).map(Clock::ofDay).toArray();
  }

  /** Each n activities in a row, begin and end of the case filled up; by relative frequency. */
  private static double grams(EventLog a, EventLog b, int n) {
    Map<List<String>, Double> one = grams(a, n);
    Map<List<String>, Double> other = grams(b, n);
    Set<List<String>> all =
        new TreeSet<>((x, y) -> String.join("\n", x).compareTo(String.join("\n", y)));
    all.addAll(one.keySet());
    all.addAll(other.keySet());
    double sum = 0;
    for (List<String> gram : all) {
      sum += Math.abs(one.getOrDefault(gram, 0.0) - other.getOrDefault(gram, 0.0));
    }
    return sum / 2;
  }

  private static Map<List<String>, Double> grams(EventLog log, int n) {
    Map<List<String>, Double> counts = new HashMap<>();
    double all = 0;
    for (EventLog.Case one : log.cases()) {
      List<String> trace = new ArrayList<>(Collections.nCopies(n - 1, Miner.START));
      one.events().forEach(event -> trace.add(event.activity()));
      trace.addAll(Collections.nCopies(n - 1, Miner.END));
      for (int i = 0; i + n <= trace.size(); i++) {
        counts.merge(List.copyOf(trace.subList(i, i + n)), 1.0, Double::sum);
        all++;
      }
    }
    double total = all;
    counts.replaceAll((gram, count) -> count / total);
    return counts;
  }
}
