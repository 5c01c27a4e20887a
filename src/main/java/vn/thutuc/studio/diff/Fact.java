package vn.thutuc.studio.diff;

import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.Text;

/**
 * One thing said about an item: its limit, its role, its name.
 *
 * @param raw what the files say, compared; the same twice when it has no languages
 * @param shown how people read it
 * @param file where it is said
 * @param enFile where its English is said, often the same
 * @param label what it is called where the message file cannot know; else null
 */
record Fact(String name, Text raw, Text shown, String file, String enFile, @Nullable Text label) {

  /** A code, number or date: the same in every language, shown in words. */
  static Fact code(String name, String raw, Text shown, String file) {
    return new Fact(name, Text.same(raw), shown, file, file, null);
  }

  /** Words for people, quoted when they are shown. */
  static Fact words(String name, Text words, String file, String enFile) {
    return new Fact(name, words, Glossary.quoted(words), file, enFile, null);
  }

  Fact labelled(Text words) {
    return new Fact(name, raw, shown, file, enFile, words);
  }

  Text labelOr(String other) {
    return labelOr(Text.same(other));
  }

  Text labelOr(Text other) {
    return label == null ? other : label;
  }

  boolean saysTheSameAs(Fact other) {
    return raw.equals(other.raw);
  }

  /** Whether only one language of it differs. */
  boolean differsOnlyInEnglish(Fact other) {
    return raw.vi().equals(other.raw.vi()) && !raw.en().equals(other.raw.en());
  }

  boolean differsOnlyInVietnamese(Fact other) {
    return raw.en().equals(other.raw.en()) && !raw.vi().equals(other.raw.vi());
  }
}
