package vn.thutuc.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the law gives it: whole days, hours and minutes ({@code P7D}, {@code PT4H},
 * {@code P1DT4H}). Whether a day is a working or a calendar day is said beside it; {@code P0D}
 * means within the day.
 */
public record Term(int days, Duration time) implements Comparable<Term> {

  /** A working day of the {@code vn} calendar: 07:00-11:30 and 13:30-17:00. */
  private static final int WORKING_DAY_MINUTES = 8 * 60;

  private static final Pattern ISO =
      Pattern.compile("P(?:(\\d{1,4})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?)?");

  public Term {
    if (days < 0 || time.isNegative()) {
      throw new IllegalArgumentException("A term cannot be negative");
    }
  }

  /** Reads ISO 8601 of days, hours and minutes; anything else is an IllegalArgumentException. */
  @JsonCreator
  public static Term parse(String iso) {
    Matcher parts = ISO.matcher(iso);
    if (!parts.matches() || !isValid(iso)) {
      throw new IllegalArgumentException("Not a term such as P7D or PT4H: " + iso);
    }
    Duration time = Duration.ofHours(number(parts.group(2))).plusMinutes(number(parts.group(3)));
    return new Term(number(parts.group(1)), time);
  }

  public static boolean isValid(String iso) {
    return ISO.matcher(iso).matches() && !iso.endsWith("P") && !iso.endsWith("T");
  }

  public static Term ofDays(int days) {
    return new Term(days, Duration.ZERO);
  }

  public Term plus(Term other) {
    return new Term(Math.addExact(days, other.days), time.plus(other.time));
  }

  public boolean isZero() {
    return days == 0 && time.isZero();
  }

  /**
   * Minutes when a day has eight working hours; used to compare terms, never to count a due date.
   */
  public long workingMinutes() {
    return (long) days * WORKING_DAY_MINUTES + time.toMinutes();
  }

  /** Orders by working minutes. */
  @Override
  public int compareTo(Term other) {
    return Long.compare(workingMinutes(), other.workingMinutes());
  }

  @Override
  @JsonValue
  public String toString() {
    String hours = time.isZero() ? "" : time.toString().substring(1);
    return days == 0 && !hours.isEmpty() ? "P" + hours : "P" + days + "D" + hours;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
