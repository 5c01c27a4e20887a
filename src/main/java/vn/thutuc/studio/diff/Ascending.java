package vn.thutuc.studio.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what stayed in order, so that as little as possible is said to have moved. */
final class Ascending {

  private Ascending() {}

  /** The positions of the longest ascending run within the numbers. */
  static Set<Integer> kept(List<Integer> numbers) {
    int size = numbers.size();
    int[] length = new int[size];
    int[] previous = new int[size];
    Arrays.fill(length, 1);
    Arrays.fill(previous, -1);
    int best = size - 1;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      best = length[i] > length[best] ? i : best;
    }
    Set<Integer> kept = new HashSet<>();
    for (int i = best; i >= 0; i = previous[i]) {
      kept.add(i);
    }
    return kept;
  }
}
