package vn.thutuc.reform.change;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.thutuc.rules.Text;

/** The sentences of changes in both languages, from {@code changes.properties}. */
final class ChangeWords {

  private ChangeWords() {}

  static Text of(String key, Text... args) {
    return new Text(
        format(Locale.ROOT, key, Arrays.stream(args).map(Text::vi)),
        format(Locale.ENGLISH, key, Arrays.stream(args).map(Text::en)));
  }

  private static String format(Locale locale, String key, Stream<String> args) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "vn.thutuc.reform.change.changes",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(words.getString(key), Locale.ROOT).format(args.toArray());
  }
}
