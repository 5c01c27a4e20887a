package vn.thutuc.simulation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import vn.thutuc.calendar.Opening;
import vn.thutuc.calendar.WeeklyHours;

/**
 * Measures a calendar from the start of a run. Weeks with days off, and twenty years where clocks
 * change, are laid out one by one; from then on the ordinary week repeats.
 */
final class HoursPlan {

  private static final int YEARS_OF_CLOCK_CHANGES = 20;

  private final Instant start;
  private final Instant oldest;
  private final ZoneId zone;

  HoursPlan(Instant start, ZoneId zone) {
    this(start, start, zone);
  }

  /**
   * @param oldest before which nobody asks
   */
  HoursPlan(Instant start, Instant oldest, ZoneId zone) {
    this.start = start;
    this.oldest = oldest;
    this.zone = zone;
  }

  OpenHours of(WeeklyHours week, Set<LocalDate> closed) {
    LocalDate monday = monday();
    LocalDate ordinary = firstOrdinaryMonday(monday, closed);
    Stretches table = Stretches.NONE;
    if (ordinary.isAfter(monday)) {
      DoubleStream.Builder edges = DoubleStream.builder();
      for (LocalDate day = monday; day.isBefore(ordinary); day = day.plusDays(1)) {
        if (!closed.contains(day)) {
          addDay(edges, week, day);
        }
      }
      table = new Stretches(edges.build().toArray());
    }
    return new OpenHours(table, seconds(ordinary, 0), ordinaryWeek(week));
  }

  /** Always open, and so that a day begins at midnight and not with the run. */
  OpenHours midnights() {
    double monday = seconds(monday(), 0);
    return new OpenHours(
        new Stretches(monday, monday + OpenHours.WEEK),
        monday + OpenHours.WEEK,
        new Stretches(0, OpenHours.WEEK));
  }

  private LocalDate monday() {
    return LocalDate.ofInstant(oldest, zone)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Open all day on each day that is open at all: for counting days. */
  OpenHours days(WeeklyHours week, Set<LocalDate> closed) {
    Map<String, List<String>> whole = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!week.on(day).isEmpty()) {
        whole.put(day.name().substring(0, 3), List.of("00:00-24:00"));
      }
    }
    return of(WeeklyHours.parse(whole), closed);
  }

  private LocalDate firstOrdinaryMonday(LocalDate monday, Set<LocalDate> closed) {
    LocalDate last =
        closed.stream().filter(day -> !day.isBefore(monday)).max(LocalDate::compareTo).orElse(null);
    LocalDate ordinary =
        last == null ? monday : last.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    boolean clocksChange = zone.getRules().nextTransition(start) != null;
    LocalDate settled = clocksChange ? monday.plusWeeks(53L * YEARS_OF_CLOCK_CHANGES) : monday;
    return settled.isAfter(ordinary) ? settled : ordinary;
  }

  private void addDay(DoubleStream.Builder edges, WeeklyHours week, LocalDate day) {
    for (Opening opening : week.on(day.getDayOfWeek())) {
      double opens = seconds(day, opening.fromNano());
      double closes = seconds(day, opening.toNano());
      if (closes > opens) {
        edges.add(opens).add(closes);
      }
    }
  }

  private static Stretches ordinaryWeek(WeeklyHours week) {
    DoubleStream.Builder edges = DoubleStream.builder();
    for (DayOfWeek day : DayOfWeek.values()) {
      double midnight = (day.getValue() - 1) * 86_400.0;
      for (Opening opening : week.on(day)) {
        edges.add(midnight + second(opening.fromNano())).add(midnight + second(opening.toNano()));
      }
    }
    return new Stretches(edges.build().toArray());
  }

  private double seconds(LocalDate day, long nanoOfDay) {
    LocalDateTime local =
        nanoOfDay == Opening.DAY
            ? day.plusDays(1).atStartOfDay()
            : day.atTime(LocalTime.ofSecondOfDay((long) second(nanoOfDay)));
    return local.atZone(zone).toEpochSecond() - start.getEpochSecond();
  }

  /** Whole seconds only: sums of them are exact, so that an opening is an opening at every week. */
  private static double second(long nano) {
    return Math.rint(nano / 1e9);
  }
}
