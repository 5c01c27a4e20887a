package vn.thutuc.simulation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The weekly calendars of Prosimos: stretches of days, each with a begin and an end. */
final class ProsimosHours {

  private static final String ARRIVALS = "arrival_time_calendar";

  private final ObjectNode calendars;

  ProsimosHours(ObjectNode calendars) {
    this.calendars = calendars;
  }

  void all(ParameterFile file) {
    for (int i = 0; i < ProsimosFile.size(file, "resource_calendars"); i++) {
      ParameterFile calendar = file.element("resource_calendars", i);
      put(calendar.text("id"), calendar, "time_periods");
    }
  }

  /** The name of the calendar in which cases come; empty when they come at any time. */
  Optional<String> arrivals(ParameterFile file) {
    if (!file.has(ARRIVALS) || ProsimosFile.size(file, ARRIVALS) == 0) {
      return Optional.empty();
    }
    put(ARRIVALS, file, ARRIVALS);
    return Optional.of(ARRIVALS);
  }

  Set<String> names() {
    return new TreeSet<>(calendars.propertyNames());
  }

  private void put(String name, ParameterFile at, String list) {
    Map<DayOfWeek, TreeMap<String, String>> days = new TreeMap<>();
    for (int i = 0; i < ProsimosFile.size(at, list); i++) {
      ParameterFile period = at.element(list, i).only("from", "to", "beginTime", "endTime");
      DayOfWeek day = day(period, "from");
      int more = Math.floorMod(day(period, "to").getValue() - day.getValue(), 7);
      for (int j = 0; j <= more; j++) {
        days.computeIfAbsent(day.plus(j), any -> new TreeMap<>())
            .put(time(period, "beginTime"), end(period));
      }
    }
    ObjectNode weekly = calendars.putObject(name).putObject("weekly");
    days.forEach(
        (day, hours) -> {
          ArrayNode stretches = weekly.putArray(day.name().substring(0, 3));
          hours.forEach((begin, end) -> stretches.add(begin + "-" + end));
        });
  }

  private static DayOfWeek day(ParameterFile at, String key) {
    String text = at.text(key);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                BadParameters.unknownName(
                    at.name(),
                    at.at(key),
                    text,
                    Arrays.stream(DayOfWeek.values()).map(Enum::name).collect(Collectors.toSet())));
  }

  /** The last second of the day stands for its end. */
  private static String end(ParameterFile at) {
    String end = time(at, "endTime");
    return end.equals("00:00") || end.startsWith("23:59") ? "24:00" : end;
  }

  private static String time(ParameterFile at, String key) {
    try {
      return LocalTime.parse(at.text(key)).withNano(0).toString();
    } catch (DateTimeException e) {
      throw at.wrong(key, at.need(key), BadParameters.Form.INSTANT);
    }
  }
}
