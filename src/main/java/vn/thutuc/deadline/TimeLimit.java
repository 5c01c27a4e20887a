package vn.thutuc.deadline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.thutuc.calendar.WorkingTime;
import vn.thutuc.deadline.BadTimeLimit.Why;

/**
 * A limit the law sets: an amount of hours, days or months, in working or in calendar time.
 *
 * <p>Written in ISO 8601: {@code P7D}, {@code PT4H}, {@code P1M}; {@code P0D} means within the
 * working day of receipt. Months and years always run by the calendar (Civil Code 148).
 *
 * @param amount minutes, days or months, as the measure says
 */
public record TimeLimit(Measure measure, long amount, Unit unit) {

  /** What is counted. */
  public enum Measure {
    MINUTES,
    DAYS,
    MONTHS
  }

  /** Whether only working time counts, or all time. */
  public enum Unit {
    WORKING,
    CALENDAR
  }

  private static final int MAX_YEARS = 10;

  public TimeLimit {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(unit, "unit");
    long most =
        switch (measure) {
          case MINUTES -> MAX_YEARS * 366L * 24 * 60;
          case DAYS -> MAX_YEARS * 366L;
          case MONTHS -> MAX_YEARS * 12L;
        };
    if (amount < 0 || amount > most || (amount == 0 && measure != Measure.DAYS)) {
      throw new IllegalArgumentException(
          "a limit of " + amount + " " + measure + " is not between 1 and " + most);
    }
    if (measure == Measure.MONTHS) {
      unit = Unit.CALENDAR;
    } else if (measure == Measure.DAYS && amount == 0) {
      unit = Unit.WORKING;
    }
  }

  public static TimeLimit workingDays(int days) {
    return new TimeLimit(Measure.DAYS, days, Unit.WORKING);
  }

  public static TimeLimit calendarDays(int days) {
    return new TimeLimit(Measure.DAYS, days, Unit.CALENDAR);
  }

  public static TimeLimit workingHours(int hours) {
    return new TimeLimit(Measure.MINUTES, hours * 60L, Unit.WORKING);
  }

  /**
   * Reads ISO 8601.
   *
   * @throws BadTimeLimit saying what is wrong
   */
  public static TimeLimit parse(String text, Unit unit) {
    try {
      return text.startsWith("PT") ? hours(text, unit) : days(text, unit);
    } catch (DateTimeException e) {
      throw new BadTimeLimit(text, Why.UNREADABLE);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new BadTimeLimit(text, Why.OUT_OF_RANGE);
    }
  }

  private static TimeLimit hours(String text, Unit unit) {
    Duration duration = Duration.parse(text);
    if (!Duration.ofMinutes(duration.toMinutes()).equals(duration)) {
      throw new BadTimeLimit(text, Why.SECONDS);
    }
    return new TimeLimit(Measure.MINUTES, duration.toMinutes(), unit);
  }

  private static TimeLimit days(String text, Unit unit) {
    if (text.contains("T")) {
      throw new BadTimeLimit(text, Why.MIXED);
    }
    Period period = Period.parse(text);
    long days = period.get(ChronoUnit.DAYS);
    if (period.toTotalMonths() != 0 && days != 0) {
      throw new BadTimeLimit(text, Why.MIXED);
    }
    if (period.toTotalMonths() != 0) {
      return new TimeLimit(Measure.MONTHS, period.toTotalMonths(), unit);
    }
    if (days == 0 && !text.equals("P0D")) {
      throw new BadTimeLimit(text, Why.OUT_OF_RANGE);
    }
    if (text.contains("W") && unit == Unit.WORKING) {
      throw new BadTimeLimit(text, Why.WORKING_WEEKS);
    }
    return new TimeLimit(Measure.DAYS, days, unit);
  }

  /** Whether both count the same thing, so that one can extend the other. */
  public boolean addsTo(TimeLimit other) {
    return unit == other.unit && (measure == Measure.MINUTES) == (other.measure == Measure.MINUTES);
  }

  /** Whether it counts every hour, day and night. */
  boolean aroundTheClock() {
    return unit == Unit.CALENDAR && measure == Measure.MINUTES;
  }

  /** Time between two instants as what remains of this limit is told: working time mostly. */
  Duration between(Instant from, Instant to, WorkingTime time) {
    return aroundTheClock() ? Duration.between(from, to) : time.between(from, to);
  }

  /** ISO 8601, the unit left out. */
  public String iso() {
    return switch (measure) {
      case MINUTES -> Duration.ofMinutes(amount).toString();
      case DAYS -> "P" + amount + "D";
      case MONTHS -> "P" + amount + "M";
    };
  }
}
