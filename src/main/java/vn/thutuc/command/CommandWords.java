package vn.thutuc.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of a command in one language. */
public final class CommandWords {

  private final Language language;
  private final ResourceBundle words;

  /**
   * @param bundle the name of the files they stand in
   */
  public CommandWords(String bundle, Language language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle(
            bundle,
            language == Language.en ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The sentence of that key with its places filled. */
  public String of(String key, Object... args) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(args);
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The code of the language: {@code vi} or {@code en}. */
  public String language() {
    return language.name();
  }
}
