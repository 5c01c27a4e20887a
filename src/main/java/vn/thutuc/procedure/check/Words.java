package vn.thutuc.procedure.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import vn.thutuc.rules.Text;

/** The words of findings in both languages, from {@code findings.properties}. */
final class Words {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Properties VI = load("/findings.properties");
  private static final Properties EN = load("/findings_en.properties");

  private Words() {}

  /** The message with that key; Texts in the reader's language, dates as offices write them. */
  static Text of(String key, Object... args) {
    return new Text(words(VI, key, "vi", args), words(EN, key, "en", args));
  }

  private static String words(Properties words, String key, String language, Object[] args) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("findings.properties lacks " + key + " in " + language);
    }
    Object[] shown = Arrays.stream(args).map(arg -> shown(arg, language)).toArray();
    return new MessageFormat(pattern, Locale.ROOT).format(shown);
  }

  private static String shown(Object arg, String language) {
    if (arg instanceof LocalDate day) {
      return DAY.format(day);
    }
    return arg instanceof Text text ? text.in(language) : String.valueOf(arg);
  }

  private static Properties load(String resource) {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException("The jar lacks " + resource, e);
    }
    return words;
  }
}
