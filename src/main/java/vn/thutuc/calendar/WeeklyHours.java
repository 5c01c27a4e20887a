package vn.thutuc.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ordinary week: opening hours per day of the week, read from {@code MON-FRI: ["07:00-11:30",
 * "13:30-17:00"]}.
 */
public final class WeeklyHours {

  private final Map<DayOfWeek, DayHours> days;

  private WeeklyHours(Map<DayOfWeek, DayHours> days) {
    this.days = days;
    if (days.values().stream().noneMatch(DayHours::isOpen)) {
      throw new IllegalArgumentException("a week needs at least one opening hour");
    }
  }

  /**
   * Reads hours by day ({@code SAT}) or range of days ({@code MON-FRI}).
   *
   * @throws IllegalArgumentException naming the entry that cannot be read
   */
  public static WeeklyHours parse(Map<String, List<String>> text) {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    text.forEach(
        (range, hours) -> {
          DayHours openings = new DayHours(hours.stream().map(Opening::parse).toList());
          String[] ends = range.split("-", -1);
          if (ends.length > 2) {
            throw new IllegalArgumentException(notADay(range));
          }
          DayOfWeek day = day(ends[0], range);
          DayOfWeek last = day(ends[ends.length - 1], range);
          for (int i = Math.floorMod(last.getValue() - day.getValue(), 7); i >= 0; i--) {
            if (days.put(day, openings) != null) {
              throw new IllegalArgumentException("\"" + range + "\" names " + day + " again");
            }
            day = day.plus(1);
          }
        });
    return new WeeklyHours(days);
  }

  /** Opening hours of a day of the week, in order; empty when closed. */
  public List<Opening> on(DayOfWeek day) {
    return hoursOn(day).openings();
  }

  DayHours hoursOn(DayOfWeek day) {
    return days.getOrDefault(day, DayHours.CLOSED);
  }

  /** Opening hours of the first open day of the week; a swapped Saturday keeps these. */
  DayHours hoursOfAWorkingDay() {
    return days.values().stream().filter(DayHours::isOpen).findFirst().orElseThrow();
  }

  private static DayOfWeek day(String text, String range) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().substring(0, 3).equals(text.trim())) {
        return day;
      }
    }
    throw new IllegalArgumentException(notADay(range));
  }

  private static String notADay(String range) {
    return "\"" + range + "\" is not a day (MON … SUN) or a range such as MON-FRI";
  }
}
