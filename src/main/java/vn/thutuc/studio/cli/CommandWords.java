package vn.thutuc.studio.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thutuc.rules.Text;

/** The sentences of a command in one language. */
final class CommandWords {

  private final boolean english;
  private final ResourceBundle words;

  CommandWords(String command, boolean english) {
    this.english = english;
    this.words =
        ResourceBundle.getBundle(
            "vn.thutuc.studio.cli." + command,
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
