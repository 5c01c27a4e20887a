package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's correction: who compares many variants finds a difference by chance alone. */
public final class Holm {

  private Holm() {}

  /** The p-values as they count among all of them, in the same order. */
  public static List<Double> adjusted(List<Double> pValues) {
    int count = pValues.size();
    List<Integer> byValue =
        IntStream.range(0, count).boxed().sorted(Comparator.comparing(pValues::get)).toList();
    double[] adjusted = new double[count];
    double most = 0;
    for (int rank = 0; rank < count; rank++) {
      int place = byValue.get(rank);
      most = Math.max(most, Math.min(1, (count - rank) * pValues.get(place)));
      adjusted[place] = most;
    }
    List<Double> result = new ArrayList<>();
    for (double value : adjusted) {
      result.add(value);
    }
    return List.copyOf(result);
  }
}
