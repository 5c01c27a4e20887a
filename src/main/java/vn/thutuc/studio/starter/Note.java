package vn.thutuc.studio.starter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import vn.thutuc.procedure.Finding;
import vn.thutuc.rules.Text;

/** Turns a doubt into a finding, with the words of the source it is about. */
final class Note {

  private static final Properties VI = load("starter.properties");
  private static final Properties EN = load("starter_en.properties");

  private Note() {}

  /**
   * @param element the path in the file it is about
   * @param source verbatim words of the entry
   */
  static Finding of(Doubt doubt, String file, String element, String source) {
    return new Finding(
        doubt.severity(),
        doubt.code(),
        file,
        element,
        null,
        words(doubt.code() + ".message", source),
        words(doubt.code() + ".advice", source));
  }

  /** A sentence of the drafts themselves. */
  static Text words(String key, Object... args) {
    return new Text(filled(VI, key, args), filled(EN, key, args));
  }

  private static String filled(Properties words, String key, Object... args) {
    String pattern = Objects.requireNonNull(words.getProperty(key), key);
    return new MessageFormat(pattern, Locale.ROOT).format(args);
  }

  private static Properties load(String resource) {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Note.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException("The jar lacks " + resource, e);
    }
    return words;
  }
}
