package vn.thutuc.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a field is counted from two days instead of being asked: nobody types an age the law counts
 * from the day of birth.
 *
 * @param from the date field counted from, for example {@code birthDate}
 * @param to the date field counted to, usually {@code receivedOn}
 */
public record Span(Unit unit, String from, String to) {

  /** What is counted. */
  public enum Unit {
    /** Full years: {@code yearsBetween}. */
    YEARS("yearsBetween"),
    /** Days, the first one not counted (Civil Code 2015, article 147.2): {@code daysBetween}. */
    DAYS("daysBetween");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    /** The word for it in {@code facts.yaml}. */
    public String word() {
      return word;
    }
  }

  /** A first day from which exactly {@code count} years or days are counted to the last. */
  public LocalDate before(LocalDate last, long count) {
    return unit == Unit.DAYS ? last.minusDays(count) : last.minusYears(count);
  }

  /** The fields it is counted from. */
  public List<String> sources() {
    return List.of(from, to);
  }

  /**
   * The whole years or days from {@code first} to {@code last}, never negative for days in order.
   *
   * <p>A year is full on the corresponding day; a month without that day ends a period on its last
   * day (Civil Code 2015, article 148), so who was born on 29 February is a year older on 28
   * February of a common year.
   */
  long between(LocalDate first, LocalDate last) {
    if (unit == Unit.DAYS) {
      return ChronoUnit.DAYS.between(first, last);
    }
    long years = (long) last.getYear() - first.getYear();
    return first.plusYears(years).isAfter(last) ? years - 1 : years;
  }
}
