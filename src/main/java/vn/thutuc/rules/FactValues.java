package vn.thutuc.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thutuc.rules.dmn.Numbers;

/** Brings one answer into the one form its field holds, or refuses it. */
final class FactValues {

  private static final int MOST_DIGITS = 34;
  private static final int LONGEST_TEXT = 10_000;

  private FactValues() {}

  /**
   * @param path where the answer stands, for the refusal
   */
  static @Nullable Object normal(FactField field, @Nullable Object answer, String path) {
    if (answer == null) {
      return null;
    }
    return switch (field.type()) {
      case STRING -> text(answer, path);
      case CHOICE -> choice(field, answer, path);
      case BOOLEAN -> flag(answer, path);
      case DATE -> day(answer, path);
      case INTEGER -> {
        Object plain = Numbers.plain(bounded(field, number(answer, path, "a whole number"), path));
        if (!(plain instanceof Long)) {
          throw new BadFact(path, "a whole number");
        }
        yield plain;
      }
      case DECIMAL -> Numbers.plain(bounded(field, number(answer, path, "a number"), path));
    };
  }

  private static String text(Object answer, String path) {
    if (answer instanceof String words && words.length() <= LONGEST_TEXT) {
      return Normalizer.normalize(words, Normalizer.Form.NFC);
    }
    throw new BadFact(path, "a text of at most " + LONGEST_TEXT + " characters");
  }

  private static String choice(FactField field, Object answer, String path) {
    if (answer instanceof String value && field.values().contains(value)) {
      return value;
    }
    throw new BadFact(path, "one of " + field.values());
  }

  private static Boolean flag(Object answer, String path) {
    if (answer instanceof Boolean flag) {
      return flag;
    }
    throw new BadFact(path, "true or false");
  }

  private static LocalDate day(Object answer, String path) {
    if (answer instanceof LocalDate day) {
      return day;
    }
    try {
      return LocalDate.parse(String.valueOf(answer));
    } catch (DateTimeParseException e) {
      throw new BadFact(path, "a day like 2026-07-01");
    }
  }

  private static BigDecimal number(Object answer, String path, String expected) {
    BigDecimal number = null;
    if (answer instanceof BigDecimal exact) {
      number = exact;
    } else if (answer instanceof BigInteger whole) {
      number = new BigDecimal(whole);
    } else if (answer instanceof Double || answer instanceof Float) {
      double real = ((Number) answer).doubleValue();
      number = Double.isFinite(real) ? new BigDecimal(answer.toString()) : null;
    } else if (List.of(Long.class, Integer.class, Short.class, Byte.class)
        .contains(answer.getClass())) {
      number = BigDecimal.valueOf(((Number) answer).longValue());
    }
    if (number == null
        || number.precision() > MOST_DIGITS
        || Math.abs(number.scale()) > MOST_DIGITS) {
      throw new BadFact(path, expected);
    }
    return number;
  }

  private static BigDecimal bounded(FactField field, BigDecimal number, String path) {
    BigDecimal min = field.min();
    BigDecimal max = field.max();
    if (min != null && number.compareTo(min) < 0) {
      throw new BadFact(path, "at least " + min);
    } else if (max != null && number.compareTo(max) > 0) {
      throw new BadFact(path, "at most " + max);
    }
    return number;
  }
}
