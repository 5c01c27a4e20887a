package vn.thutuc.studio.diff;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.thutuc.rules.Text;

/** The words of comparisons in both languages, from {@code changes.properties}. */
final class DiffWords {

  private static final String FILE = "vn.thutuc.studio.diff.changes";
  private static final ResourceBundle VI = load(Locale.ROOT);
  private static final ResourceBundle EN = load(Locale.ENGLISH);

  private DiffWords() {}

  /** The words under the first of these keys that has any. */
  static Text first(Stream<String> keys, Text... args) {
    String key = keys.filter(VI::containsKey).findFirst().orElseThrow();
    return of(key, args);
  }

  static boolean has(String key) {
    return VI.containsKey(key);
  }

  static Text of(String key, Text... args) {
    return new Text(
        format(VI.getString(key), Arrays.stream(args).map(Text::vi)),
        format(EN.getString(key), Arrays.stream(args).map(Text::en)));
  }

  /** The words under the key, if there are any. */
  static Optional<Text> find(String key) {
    return has(key) ? Optional.of(of(key)) : Optional.empty();
  }

  /** What a fact about such a thing is called; its own name where nobody has given it one. */
  static Text label(Subject subject, String fact) {
    String last = Leaves.last(fact);
    return Stream.of(subject.key() + "." + fact, subject.key() + "." + last, fact, last)
        .flatMap(name -> find("fact." + name).stream())
        .findFirst()
        .orElse(Text.same("“" + fact + "”"));
  }

  private static String format(String pattern, Stream<String> args) {
    return new MessageFormat(pattern, Locale.ROOT).format(args.toArray());
  }

  private static ResourceBundle load(Locale locale) {
    return ResourceBundle.getBundle(
        FILE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
