package vn.thutuc.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WeeklyHours;

/** Lays out the calendars, and by them people, arrivals, attributes and the time limit. */
final class PeoplePlan {

  private final Parameters parameters;
  private final Map<String, OpenHours> hours = new HashMap<>();
  private final TeamPlan teams;
  private final HoursPlan plan;

  PeoplePlan(Parameters parameters) {
    this.parameters = parameters;
    double oldest =
        parameters.arrival().backlog().stream().mapToDouble(GivenCase::at).min().orElse(0);
    Instant start = parameters.start().toInstant();
    this.plan = new HoursPlan(start, start.plusSeconds((long) oldest - 1), parameters.zone());
    parameters
        .calendars()
        .forEach(
            (name, calendar) ->
                hours.put(name, plan.of(WeeklyHours.parse(calendar.weekly()), calendar.closed())));
    hours.put(Parameters.ALWAYS, OpenHours.ALWAYS);
    this.teams = new TeamPlan(parameters, this::hours);
  }

  OpenHours hours(String calendar) {
    return java.util.Objects.requireNonNull(hours.get(calendar), calendar);
  }

  TeamPlan teams() {
    return teams;
  }

  List<Program.Fact> facts() {
    List<Program.Fact> facts = new ArrayList<>();
    parameters
        .attributes()
        .forEach((name, fact) -> facts.add(new Program.Fact(name, fact.labels(), fact.values())));
    return List.copyOf(facts);
  }

  Arrivals arrivals() {
    Run run = parameters.run();
    Arrival arrival = parameters.arrival();
    OpenHours hours = hours(arrival.calendar());
    Arrivals.Rate[] rates = arrival.rates().stream().map(this::rate).toArray(Arrivals.Rate[]::new);
    boolean ever =
        rates.length == 0
            || Arrays.stream(rates)
                .anyMatch(rate -> rate.perSecond() > 0 && rate.hours().and(hours).share() > 0);
    if (!ever) {
      throw BadParameters.neverOpen(parameters.file(), "arrival.rates");
    }
    double[] times = arrival.times().stream().mapToDouble(Double::doubleValue).toArray();
    return new Arrivals(
        arrival.gap(),
        hours,
        rates,
        times,
        times.length > 0 ? Math.min(times.length, run.cases()) : run.cases(),
        run.warmUp(),
        run.horizon(),
        new Given[0],
        new Given[0]);
  }

  private Arrivals.Rate rate(Arrival.Rate rate) {
    return new Arrivals.Rate(
        plan.of(WeeklyHours.parse(rate.weekly()), Set.of()), rate.perHour() / 3600);
  }

  Program.Order order() {
    Discipline discipline = parameters.discipline();
    String attribute = discipline.attribute();
    if (attribute == null) {
      return new Program.Order(discipline.kind(), -1, new double[0]);
    }
    List<String> names = List.copyOf(parameters.attributes().keySet());
    double[] ranks =
        java.util.Objects.requireNonNull(parameters.attributes().get(attribute)).labels().stream()
            .mapToDouble(label -> discipline.order().indexOf(label))
            .toArray();
    return new Program.Order(discipline.kind(), names.indexOf(attribute), ranks);
  }

  /**
   * The time limit.
   *
   * @param startsLater whether a step starts its clock
   */
  Program.@Nullable Limit limit(boolean startsLater) {
    Sla sla = parameters.sla();
    if (sla == null) {
      return null;
    }
    Parameters.Calendar calendar = parameters.calendars().get(sla.calendar());
    OpenHours counted =
        sla.days() > 0 && calendar != null
            ? plan.days(WeeklyHours.parse(calendar.weekly()), calendar.closed())
            : hours(sla.calendar());
    int days = calendar == null ? 0 : sla.days();
    return new Program.Limit(sla.seconds(), days, counted, startsLater);
  }

  /** The limits of single steps. */
  TermPlan terms() {
    Parameters.Calendar calendar = parameters.calendars().get(clockName());
    OpenHours days = plan.midnights();
    OpenHours workdays =
        calendar == null
            ? days
            : plan.days(WeeklyHours.parse(calendar.weekly()), calendar.closed());
    return new TermPlan(clock(), workdays, days);
  }

  /** In which working time is told: that of the limit, of arrivals, or of the only calendar. */
  OpenHours clock() {
    return hours(clockName());
  }

  private String clockName() {
    Sla sla = parameters.sla();
    Set<String> wished = new LinkedHashSet<>();
    if (sla != null) {
      wished.add(sla.calendar());
    }
    wished.add(parameters.arrival().calendar());
    if (parameters.calendars().size() == 1) {
      wished.addAll(parameters.calendars().keySet());
    }
    wished.remove(Parameters.ALWAYS);
    return wished.isEmpty() ? Parameters.ALWAYS : wished.iterator().next();
  }
}
