package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says when work was begun. Where the log does not, it is taken to begin when both the case and the
 * person were there: after the last completion of the one and of the other, whichever is later. A
 * gap that is far longer than the usual ones (see {@link Sittings}) is not all work: of it the
 * usual time before the end is.
 */
final class Works {

  /** Gaps outside office hours are counted by the clock up to this, as overtime. */
  private static final double OVERTIME = 4 * Clock.HOUR;

  private final Map<String, Crowd> crowds;
  private final Map<Stint, Double> since = new HashMap<>();

  private Works(Map<String, Crowd> crowds) {
    this.crowds = crowds;
  }

  /** The same stints of steps that people do, with their beginnings where they can be known. */
  static List<Stint> begun(List<Stint> stints, Map<String, Crowd> crowds) {
    return new Works(crowds).begun(stints);
  }

  private List<Stint> begun(List<Stint> stints) {
    List<Stint> ordered = new ArrayList<>(stints);
    ordered.sort(Comparator.comparingDouble(Stint::end).thenComparingInt(Stint::kase));
    Map<String, Double> last = new HashMap<>();
    Map<String, List<Stint>> byStep = new TreeMap<>();
    for (Stint stint : ordered) {
      if (!stint.resource().isEmpty()) {
        Double before = last.put(stint.resource(), stint.end());
        since.put(stint, Math.max(stint.ready(), before == null ? stint.ready() : before));
      }
      if (crowds.containsKey(stint.step())) {
        byStep.computeIfAbsent(stint.step(), any -> new ArrayList<>()).add(stint);
      }
    }
    List<Stint> begun = new ArrayList<>();
    byStep.forEach((step, work) -> begun.addAll(ofStep(work, crowds.get(step).hours().week())));
    return begun;
  }

  private List<Stint> ofStep(List<Stint> work, Week week) {
    double[] gaps =
        work.stream().filter(this::isTold).mapToDouble(stint -> gap(stint, week)).toArray();
    Sittings sittings = Sittings.of(gaps);
    double usual = median(gaps, sittings.bound());
    return work.stream()
        .map(
            stint -> {
              if (stint.hasStart() || !isTold(stint)) {
                return stint;
              }
              double gap = gap(stint, week);
              double start =
                  gap <= sittings.bound() ? since.get(stint) : week.back(stint.end(), usual);
              return stint.begun(Math.max(start, since.get(stint)));
            })
        .toList();
  }

  private boolean isTold(Stint stint) {
    return !stint.hasStart() && !stint.first() && !stint.isDayOnly() && since.containsKey(stint);
  }

  private double gap(Stint stint, Week week) {
    return worked(since.getOrDefault(stint, stint.end()), stint.end(), week);
  }

  /** Open time, or time by the clock for what was done out of hours. */
  static double worked(double from, double to, Week week) {
    double open = week.between(from, to);
    return open > 0 ? open : Math.min(OVERTIME, Math.max(0, to - from));
  }

  private static double median(double[] gaps, double bound) {
    double[] small = java.util.Arrays.stream(gaps).filter(gap -> gap <= bound).sorted().toArray();
    return small.length == 0 ? 0 : small[small.length / 2];
  }
}
