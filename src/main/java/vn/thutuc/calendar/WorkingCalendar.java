package vn.thutuc.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working calendar of an agency: its week, its zone, and the days that differ from the week.
 *
 * <p>Whether a swapped Saturday counts as a working day differs between agencies, so a calendar
 * yields its {@link WorkingTime} both ways and the procedure's policy chooses.
 */
public final class WorkingCalendar {

  private final String id;
  private final ZoneId zone;
  private final WeeklyHours week;
  private final TreeMap<LocalDate, Holiday> holidays = new TreeMap<>();
  private final Map<Integer, Boolean> years;
  private final WorkingTime withSwaps;
  private final WorkingTime withoutSwaps;

  /**
   * @param years the years whose days are known, each with whether its list is confirmed
   */
  public WorkingCalendar(
      String id,
      ZoneId zone,
      WeeklyHours week,
      Collection<Holiday> holidays,
      Map<Integer, Boolean> years) {
    this.id = id;
    this.zone = zone;
    this.week = week;
    holidays.forEach(holiday -> this.holidays.put(holiday.date(), holiday));
    this.years = Map.copyOf(years);
    this.withSwaps = new WorkingTime(this, true);
    this.withoutSwaps = new WorkingTime(this, false);
  }

  public String id() {
    return id;
  }

  public ZoneId zone() {
    return zone;
  }

  public WeeklyHours week() {
    return week;
  }

  /** The day's entry when it differs from the ordinary week. */
  public Optional<Holiday> holidayOn(LocalDate date) {
    return Optional.ofNullable(holidays.get(date));
  }

  /** Every day that differs from the ordinary week, in order. */
  public Collection<Holiday> holidays() {
    return Collections.unmodifiableCollection(holidays.values());
  }

  /** Whether the list of a year is known and settled. */
  public boolean confirmedIn(int year) {
    return years.getOrDefault(year, false);
  }

  /** The years whose days are known, each with whether its list is confirmed. */
  public Map<Integer, Boolean> years() {
    return years;
  }

  /**
   * The same for calendars that count alike: what its hours and days come to, as SHA-256 in hex.
   */
  public String fingerprint() {
    StringBuilder text = new StringBuilder(zone.getId());
    for (DayOfWeek day : DayOfWeek.values()) {
      text.append('\n').append(day).append(week.on(day));
    }
    holidays.values().forEach(day -> text.append('\n').append(day.date()).append(day.kind()));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Working time by this calendar; swapped Saturdays count as working days, or do not. */
  public WorkingTime workingTime(boolean swapDaysWork) {
    return swapDaysWork ? withSwaps : withoutSwaps;
  }

  /** The opening hours of a date. */
  DayHours hoursOn(LocalDate date, boolean swapDaysWork) {
    Holiday holiday = holidays.get(date);
    boolean swapped = holiday != null && holiday.kind() == Holiday.Kind.SWAP_WORK;
    if (holiday != null && !swapped) {
      return DayHours.CLOSED;
    }
    if (swapped && swapDaysWork) {
      return week.hoursOfAWorkingDay();
    }
    return week.hoursOn(date.getDayOfWeek());
  }
}
