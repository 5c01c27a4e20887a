package vn.thutuc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A calendar being put together from its files, the extended one first. */
final class CalendarDraft {

  private @Nullable ZoneId zone;
  private @Nullable WeeklyHours week;
  private final Map<LocalDate, Holiday> days = new TreeMap<>();
  private final Map<Integer, Boolean> years = new TreeMap<>();

  void readHead(CalendarFile head) {
    head.child("name").only("vi", "en");
    if (head.has("zone") || zone == null) {
      try {
        zone = ZoneId.of(head.text("zone"));
      } catch (DateTimeException e) {
        throw head.problem("zone", "is not a time zone such as Asia/Ho_Chi_Minh");
      }
    }
    if (head.has("weekly") || week == null) {
      week = week(head);
    }
  }

  private static WeeklyHours week(CalendarFile head) {
    CalendarFile weekly = head.child("weekly");
    Map<String, List<String>> hours = new LinkedHashMap<>();
    for (String range : weekly.node().propertyNames()) {
      List<String> openings = new ArrayList<>();
      for (int i = 0; i < weekly.size(range); i++) {
        openings.add(weekly.node().path(range).path(i).asString());
      }
      hours.put(range, openings);
    }
    try {
      return WeeklyHours.parse(hours);
    } catch (IllegalArgumentException e) {
      throw head.problem("weekly", String.valueOf(e.getMessage()));
    }
  }

  void readYear(CalendarFile file) {
    file.only("year", "confirmed", "source", "days");
    String year = file.text("year");
    if (!file.name().endsWith("-" + year + ".yaml")) {
      throw file.problem("year", "must be the year in the name of the file");
    }
    file.text("source");
    years.put(Integer.parseInt(year), file.flag("confirmed"));
    Set<LocalDate> dates = new HashSet<>();
    for (int i = 0; i < file.size("days"); i++) {
      CalendarFile day = file.element("days", i);
      Holiday holiday = day(day);
      if (holiday.date().getYear() != Integer.parseInt(year)) {
        throw day.problem("date", holiday.date() + " does not lie in " + year);
      }
      if (!dates.add(holiday.date())) {
        throw day.problem("date", holiday.date() + " stands in the file twice");
      }
      days.put(holiday.date(), holiday);
    }
  }

  private static Holiday day(CalendarFile day) {
    day.only("date", "kind", "name", "source", "confirmed");
    CalendarFile name = day.child("name").only("vi", "en");
    return new Holiday(
        day.date("date"),
        day.choice("kind", Holiday.Kind.class),
        name.text("vi"),
        name.text("en"),
        day.text("source"),
        day.flag("confirmed"));
  }

  WorkingCalendar toCalendar(String id) {
    return new WorkingCalendar(
        id, Objects.requireNonNull(zone), Objects.requireNonNull(week), days.values(), years);
  }
}
