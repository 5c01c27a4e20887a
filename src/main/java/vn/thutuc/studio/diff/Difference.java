package vn.thutuc.studio.diff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One difference found, before it is put into words.
 *
 * @param aspect the fact that differs; empty when the item came, went or moved
 * @param item of the later version; of the earlier one for what was removed
 * @param shape which pattern of sentence says it
 * @param before how people read the earlier value; empty when there was none
 * @param files every file that says it
 * @param label what the fact is called where the message file cannot know; else null
 */
record Difference(
    Change.Kind kind,
    String aspect,
    Item item,
    Shape shape,
    Text before,
    Text after,
    Set<String> files,
    @Nullable Text label) {

  /** What became of a fact. */
  enum Shape {
    CHANGED,
    SET,
    UNSET,
    ENGLISH,
    VIETNAMESE
  }

  static final Text NONE = Text.same("");

  Difference {
    files = Set.copyOf(files);
  }

  static Difference of(Change.Kind kind, Item item) {
    return new Difference(kind, "", item, Shape.CHANGED, NONE, NONE, filesOf(item), null);
  }

  /** Said of an item as a whole, with words of its own for both sides. */
  static Difference of(Change.Kind kind, String aspect, Item item, Text before, Text after) {
    return new Difference(
        kind, aspect, item, Shape.CHANGED, before, after, Set.of(item.file()), null);
  }

  static Difference of(Item item, Fact before, Fact after) {
    if (before.differsOnlyInEnglish(after)) {
      return new Difference(
          Change.Kind.CHANGED,
          after.name(),
          item,
          Shape.ENGLISH,
          Text.same(before.shown().en()),
          Text.same(after.shown().en()),
          Set.of(after.enFile()),
          after.label());
    }
    if (before.differsOnlyInVietnamese(after)) {
      return new Difference(
          Change.Kind.CHANGED,
          after.name(),
          item,
          Shape.VIETNAMESE,
          Text.same(before.shown().vi()),
          Text.same(after.shown().vi()),
          Set.of(after.file()),
          after.label());
    }
    return new Difference(
        Change.Kind.CHANGED,
        after.name(),
        item,
        Shape.CHANGED,
        Shared.ownLines(before.shown(), after.shown()),
        Shared.ownLines(after.shown(), before.shown()),
        union(after.file(), after.enFile()),
        after.label());
  }

  static Difference set(Item item, Fact after) {
    return new Difference(
        Change.Kind.CHANGED,
        after.name(),
        item,
        Shape.SET,
        NONE,
        after.shown(),
        union(after.file(), after.enFile()),
        after.label());
  }

  static Difference unset(Item item, Fact before) {
    return new Difference(
        Change.Kind.CHANGED,
        before.name(),
        item,
        Shape.UNSET,
        before.shown(),
        NONE,
        union(before.file(), before.enFile()),
        before.label());
  }

  Subject subject() {
    return item.subject();
  }

  private static Set<String> filesOf(Item item) {
    Set<String> files = new java.util.HashSet<>(Set.of(item.file()));
    item.facts().values().forEach(fact -> files.add(fact.enFile()));
    return files;
  }

  private static Set<String> union(String one, String other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
