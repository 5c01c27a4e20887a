package vn.thutuc.studio.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thutuc.rules.Text;

/** The sentences of the command in one language. */
final class TestWords {

  private final boolean english;
  private final ResourceBundle words;

  TestWords(boolean english) {
    this.english = english;
    this.words =
        ResourceBundle.getBundle(
            "vn.thutuc.studio.cli.test",
            english ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(String key, Object... args) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(args);
  }

  String of(Text text) {
    return english ? text.en() : text.vi();
  }
}
