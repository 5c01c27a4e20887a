package vn.thutuc.studio.diff;

import org.jspecify.annotations.Nullable;

/**
 * A line of both versions of a file.
 *
 * @param kind null where both are the same, or where lines in between are left out
 * @param before its number in the earlier version, from 1; 0 where that has no such line
 * @param after its number in the later version
 * @param skipped how many same lines are left out here instead; 0 for a line
 */
public record FacingLine(
    Change.@Nullable Kind kind, int before, String old, int after, String now, int skipped) {

  static FacingLine same(int before, int after, String text) {
    return new FacingLine(null, before, text, after, text, 0);
  }

  static FacingLine left(int lines) {
    return new FacingLine(null, 0, "", 0, "", lines);
  }
}
