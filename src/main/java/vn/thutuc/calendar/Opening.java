package vn.thutuc.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * One stretch of opening hours within a day, from inclusive, to exclusive, in nanoseconds since
 * midnight; nanoseconds because 24:00 is a legal end and no LocalTime.
 */
public record Opening(long fromNano, long toNano) {

  /** Nanoseconds in a day of 24 hours. */
  public static final long DAY = 86_400_000_000_000L;

  public Opening {
    if (fromNano < 0 || toNano > DAY || fromNano >= toNano) {
      throw new IllegalArgumentException("opening hours must begin before they end, within a day");
    }
  }

  /** Reads {@code 07:00-11:30}; {@code 24:00} may end the day. */
  static Opening parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      throw new IllegalArgumentException("\"" + text + "\" is not of the form 07:00-11:30");
    }
    return new Opening(nano(text.substring(0, dash)), nano(text.substring(dash + 1)));
  }

  private static long nano(String time) {
    String trimmed = time.trim();
    if (trimmed.equals("24:00")) {
      return DAY;
    }
    try {
      return LocalTime.parse(trimmed).toNanoOfDay();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + trimmed + "\" is not a time such as 07:00", e);
    }
  }

  long length() {
    return toNano - fromNano;
  }
}
