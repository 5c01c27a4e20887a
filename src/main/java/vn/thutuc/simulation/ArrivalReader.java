package vn.thutuc.simulation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thutuc.calendar.WeeklyHours;

/**
 * Reads arrivals that no single gap describes: {@code rates: {MON-FRI: {"08:00-11:00": 12}}} in
 * cases an hour, or {@code times} in seconds after the start.
 */
final class ArrivalReader {

  private static final int TIMES = 1_000_000;

  private ArrivalReader() {}

  static Arrival read(ParameterFile at, References names) {
    return at.has("times") ? times(at.only("times")) : rates(at.only("rates", "calendar"), names);
  }

  private static Arrival times(ParameterFile at) {
    List<Double> times = new ArrayList<>();
    for (String text : at.texts("times")) {
      double time = number(at, text);
      double last = times.isEmpty() ? 0 : times.get(times.size() - 1);
      if (time < last) {
        throw BadParameters.tooSmall(at.name(), at.at("times[" + times.size() + "]"), time, last);
      }
      times.add(time);
    }
    if (times.isEmpty()) {
      throw BadParameters.missing(at.name(), at.at("times[0]"));
    }
    if (times.size() > TIMES) {
      throw BadParameters.limit(
          at.name(), at.at("times"), String.valueOf(times.size()), String.valueOf(TIMES));
    }
    return new Arrival(Distribution.exponential(1), Parameters.ALWAYS, List.of(), times);
  }

  private static double number(ParameterFile at, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw BadParameters.wrongKind(at.name(), at.at("times"), BadParameters.Form.NUMBER, text);
    }
  }

  private static Arrival rates(ParameterFile at, References names) {
    List<Arrival.Rate> rates = new ArrayList<>();
    ParameterFile days = at.child("rates");
    double most = 0;
    for (String range : days.keys()) {
      ParameterFile hours = days.child(range);
      for (String stretch : hours.keys()) {
        double perHour = hours.amount(stretch, 0);
        most = Math.max(most, perHour);
        rates.add(new Arrival.Rate(Map.of(range, List.of(stretch)), perHour));
        refuseBadHours(hours, range, stretch);
      }
    }
    if (most == 0) {
      throw BadParameters.notPositive(at.name(), days.path(), 0);
    }
    refuseOverlaps(days, rates);
    return new Arrival(Distribution.exponential(3600 / most), names.calendar(at), rates, List.of());
  }

  private static void refuseBadHours(ParameterFile hours, String range, String stretch) {
    try {
      WeeklyHours.parse(Map.of(range, List.of(stretch)));
    } catch (IllegalArgumentException e) {
      throw BadParameters.badCalendar(hours.name(), hours.path(), String.valueOf(e.getMessage()));
    }
  }

  /** Hours that are named twice would have the sum of both rates, more than the greatest. */
  private static void refuseOverlaps(ParameterFile days, List<Arrival.Rate> rates) {
    HoursPlan plan = new HoursPlan(Instant.EPOCH, ZoneOffset.UTC);
    List<OpenHours> all = new ArrayList<>();
    for (Arrival.Rate rate : rates) {
      OpenHours hours = plan.of(WeeklyHours.parse(rate.weekly()), Set.of());
      if (all.stream().anyMatch(other -> other.and(hours).share() > 0)) {
        throw BadParameters.contradiction(days.name(), days.path(), rate.weekly().toString());
      }
      all.add(hours);
    }
  }
}
