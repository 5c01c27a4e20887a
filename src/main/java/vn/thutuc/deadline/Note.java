package vn.thutuc.deadline;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

/** A sentence in both languages, from the message files of this package. */
record Note(String vi, String en) {

  private static final ResourceBundle VI = bundle(Locale.ROOT);
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** The message of a key, its arguments put in language by language. */
  static Note of(String key, Note... args) {
    return new Note(fill(VI, key, args, Note::vi), fill(EN, key, args, Note::en));
  }

  /** A text that is the same in both languages. */
  static Note plain(String text) {
    return new Note(text, text);
  }

  static Note number(long number) {
    return plain(Long.toString(number));
  }

  static Note date(LocalDate date) {
    return plain(DATE.format(date));
  }

  static Note time(LocalTime time) {
    return plain(TIME.format(time));
  }

  static Note length(Duration length) {
    return of("length", number(length.toHours()), number(length.toMinutesPart()));
  }

  static Note limit(TimeLimit limit) {
    Note amount =
        limit.measure() == TimeLimit.Measure.MINUTES
            ? length(Duration.ofMinutes(limit.amount()))
            : number(limit.amount());
    return of("limit." + limit.unit() + "." + limit.measure(), amount);
  }

  private static String fill(
      ResourceBundle words, String key, Note[] args, Function<Note, String> language) {
    return new MessageFormat(words.getString(key), Locale.ROOT)
        .format(Stream.of(args).map(language).toArray());
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "vn.thutuc.deadline.notes",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
