package vn.thutuc.studio.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts line by line, as few lines changed as possible (Myers 1986); where they have little in
 * common the rest is told as taken out and put in, so that no file costs more than its size.
 */
final class LineComparison {

  /** Lines around a change that help to find it. */
  private static final int AROUND = 3;

  private static final int MOST_EDITS = 1_000;

  private final List<String> before;
  private final List<String> after;
  private final List<FacingLine> lines = new ArrayList<>();
  private int old;
  private int now;

  private LineComparison(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  static List<FacingLine> of(String before, String after) {
    LineComparison comparison = new LineComparison(before.lines().toList(), after.lines().toList());
    for (int[] match : comparison.matches()) {
      comparison.until(match[0], match[1]);
      comparison.lines.add(
          FacingLine.same(++comparison.old, ++comparison.now, comparison.before.get(match[0])));
    }
    comparison.until(comparison.before.size(), comparison.after.size());
    return shortened(comparison.lines);
  }

  /** What was taken out stands beside what was put in for it. */
  private void until(int oldEnd, int newEnd) {
    while (old < oldEnd || now < newEnd) {
      boolean out = old < oldEnd;
      boolean in = now < newEnd;
      Change.Kind kind =
          out && in ? Change.Kind.CHANGED : out ? Change.Kind.REMOVED : Change.Kind.ADDED;
      lines.add(
          new FacingLine(
              kind,
              out ? old + 1 : 0,
              out ? before.get(old) : "",
              in ? now + 1 : 0,
              in ? after.get(now) : "",
              0));
      old += out ? 1 : 0;
      now += in ? 1 : 0;
    }
  }

  /** The pairs of lines that stay, in order. */
  private List<int[]> matches() {
    int start = 0;
    int most = Math.min(before.size(), after.size());
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<int[]> matches = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      matches.add(new int[] {i, i});
    }
    List<String> left = before.subList(start, before.size() - end);
    List<String> right = after.subList(start, after.size() - end);
    for (int[] match : ShortestEdit.matches(left, right, MOST_EDITS)) {
      matches.add(new int[] {match[0] + start, match[1] + start});
    }
    for (int i = end; i > 0; i--) {
      matches.add(new int[] {before.size() - i, after.size() - i});
    }
    return matches;
  }

  /** Leaves out what is far from any change. */
  private static List<FacingLine> shortened(List<FacingLine> lines) {
    List<FacingLine> near = new ArrayList<>();
    int skipped = 0;
    for (int i = 0; i < lines.size(); i++) {
      List<FacingLine> around =
          lines.subList(Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1));
      if (around.stream().anyMatch(line -> line.kind() != null)) {
        if (skipped > 0) {
          near.add(FacingLine.left(skipped));
          skipped = 0;
        }
        near.add(lines.get(i));
      } else {
        skipped++;
      }
    }
    if (skipped > 0) {
      near.add(FacingLine.left(skipped));
    }
    return near;
  }
}
