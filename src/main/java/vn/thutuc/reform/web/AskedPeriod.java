package vn.thutuc.reform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.thutuc.reform.replay.Replaying;

/** The stretch of the past a page is asked about. */
final class AskedPeriod {

  private AskedPeriod() {}

  /**
   * @param from the first day of filing; a year before the last if it is empty
   * @param to the last day of filing; today if it is empty
   * @throws PeriodNotValid if one is no day, or they stand the wrong way round
   */
  static Replaying.Period of(String from, String to, LocalDate today) {
    Replaying.Period year = Replaying.Period.lastYear(to.isEmpty() ? today : day(to));
    LocalDate first = from.isEmpty() ? year.from() : day(from);
    if (first.isAfter(year.to())) {
      throw new PeriodNotValid(from, to);
    }
    return new Replaying.Period(first, year.to(), year.most());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new PeriodNotValid(text, "");
    }
  }
}
