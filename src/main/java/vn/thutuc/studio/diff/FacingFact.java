package vn.thutuc.studio.diff;

import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One thing said, in both versions.
 *
 * @param before null when the earlier version does not say it
 * @param after null when the later one does not
 */
public record FacingFact(
    Text label, @Nullable Text before, @Nullable Text after, boolean isChanged) {

  static FacingFact of(Subject subject, @Nullable Fact before, @Nullable Fact after) {
    Fact known = after == null ? before : after;
    if (known == null) {
      throw new IllegalArgumentException("A fact is said in one version at least");
    }
    boolean same = before != null && after != null && before.saysTheSameAs(after);
    return new FacingFact(
        known.labelOr(DiffWords.label(subject, known.name())), shown(before), shown(after), !same);
  }

  private static @Nullable Text shown(@Nullable Fact fact) {
    return fact == null ? null : fact.shown();
  }
}
