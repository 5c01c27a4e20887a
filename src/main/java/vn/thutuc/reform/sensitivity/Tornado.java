package vn.thutuc.reform.sensitivity;

import java.util.Comparator;
import java.util.List;

/**
 * How much the answer hangs on each assumption.
 *
 * @param replications and cases of each life
 * @param figures what was looked at
 * @param bars one for each assumption, in the order of the file
 */
public record Tornado(
    long seed, int replications, int cases, List<String> figures, List<Bar> bars) {

  public Tornado {
    figures = List.copyOf(figures);
    bars = List.copyOf(bars);
  }

  /** Those that move a figure most come first. */
  List<Bar> ranked(String figure) {
    return bars.stream()
        .sorted(Comparator.comparingDouble((Bar bar) -> bar.reach(figure)).reversed())
        .toList();
  }
}
