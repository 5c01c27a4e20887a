package vn.thutuc.studio.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * The shortest way from one list to another (E. Myers, An O(ND) Difference Algorithm, 1986): how
 * far each diagonal reaches with so many edits, and the way back through what was reached.
 */
final class ShortestEdit {

  private final List<String> before;
  private final List<String> after;
  private final int middle;
  private final List<int[]> trace = new ArrayList<>();

  private ShortestEdit(List<String> before, List<String> after, int most) {
    this.before = before;
    this.after = after;
    this.middle = most + 1;
  }

  /**
   * The positions of what stays, in order; none if the way is longer than that many edits.
   *
   * @param most bounds time and memory: both grow with its square
   */
  static Collection<int[]> matches(List<String> before, List<String> after, int most) {
    ShortestEdit way = new ShortestEdit(before, after, most);
    return way.isFound(most) ? way.back() : List.of();
  }

  private boolean isFound(int most) {
    int[] far = new int[2 * most + 3];
    for (int edits = 0; edits <= most; edits++) {
      trace.add(far.clone());
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        int previous = previous(far, diagonal, edits);
        int x = far[middle + previous] + (previous < diagonal ? 1 : 0);
        x += same(x, x - diagonal);
        far[middle + diagonal] = x;
        if (x >= before.size() && x - diagonal >= after.size()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The neighbouring diagonal from which this one reaches farther. */
  private int previous(int[] far, int diagonal, int edits) {
    boolean down =
        diagonal == -edits
            || (diagonal != edits && far[middle + diagonal - 1] < far[middle + diagonal + 1]);
    return down ? diagonal + 1 : diagonal - 1;
  }

  private int same(int x, int y) {
    int length = 0;
    while (x + length < before.size()
        && y + length < after.size()
        && before.get(x + length).equals(after.get(y + length))) {
      length++;
    }
    return length;
  }

  private Collection<int[]> back() {
    Deque<int[]> matches = new ArrayDeque<>();
    int x = before.size();
    int y = after.size();
    for (int edits = trace.size() - 1; edits >= 0; edits--) {
      int[] far = trace.get(edits);
      int previous = previous(far, x - y, edits);
      int fromX = far[middle + previous];
      int fromY = fromX - previous;
      while (x > fromX && y > fromY) {
        matches.addFirst(new int[] {--x, --y});
      }
      x = fromX;
      y = fromY;
    }
    return matches;
  }
}
