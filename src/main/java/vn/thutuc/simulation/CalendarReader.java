package vn.thutuc.simulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.calendar.CalendarProblem;
import vn.thutuc.calendar.Calendars;
import vn.thutuc.calendar.Holiday;
import vn.thutuc.calendar.WeeklyHours;

/** Reads {@code {weekly: {MON-FRI: ["08:00-12:00"]}, holidays: vn}}. */
final class CalendarReader {

  private CalendarReader() {}

  static Parameters.Calendar read(ParameterFile at, Calendars known) {
    at.only("weekly", "holidays");
    ParameterFile weekly = at.child("weekly");
    Map<String, List<String>> hours = new LinkedHashMap<>();
    for (String range : weekly.keys()) {
      hours.put(range, weekly.texts(range));
    }
    if (hours.values().stream().allMatch(List::isEmpty)) {
      throw BadParameters.neverOpen(at.name(), at.path());
    }
    try {
      WeeklyHours.parse(hours);
    } catch (IllegalArgumentException e) {
      throw BadParameters.badCalendar(at.name(), weekly.path(), String.valueOf(e.getMessage()));
    }
    return new Parameters.Calendar(hours, at.has("holidays") ? closed(at, known) : Set.of());
  }

  private static Set<LocalDate> closed(ParameterFile at, Calendars known) {
    Set<LocalDate> closed = new HashSet<>();
    if (at.need("holidays").isArray()) {
      at.texts("holidays").forEach(text -> closed.add(at.date("holidays", text)));
      return closed;
    }
    try {
      known.get(at.text("holidays")).holidays().stream()
          .filter(day -> day.kind() != Holiday.Kind.SWAP_WORK)
          .forEach(day -> closed.add(day.date()));
      return closed;
    } catch (CalendarProblem e) {
      throw BadParameters.badCalendar(at.name(), at.at("holidays"), String.valueOf(e.getMessage()));
    }
  }
}
