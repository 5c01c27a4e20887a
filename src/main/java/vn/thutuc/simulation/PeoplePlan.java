package vn.thutuc.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.calendar.WeeklyHours;
import vn.thutuc.procedure.Flow;

/** Numbers the pools, the groups of people that tasks need together, attributes and calendars. */
final class PeoplePlan {

  private final Parameters parameters;
  private final Map<String, OpenHours> hours = new HashMap<>();
  private final List<String> pools;
  private final List<List<String>> demands = new ArrayList<>();
  private final HoursPlan plan;

  PeoplePlan(Parameters parameters) {
    this.parameters = parameters;
    this.pools = List.copyOf(parameters.pools().keySet());
    this.plan = new HoursPlan(parameters.start().toInstant(), parameters.zone());
    parameters
        .calendars()
        .forEach(
            (name, calendar) ->
                hours.put(name, plan.of(WeeklyHours.parse(calendar.weekly()), calendar.closed())));
    hours.put(Parameters.ALWAYS, OpenHours.ALWAYS);
  }

  OpenHours hours(String calendar) {
    return java.util.Objects.requireNonNull(hours.get(calendar), calendar);
  }

  /** The number of the group of these pools; -1 when nobody is needed. */
  int demand(List<String> together) {
    if (together.isEmpty()) {
      return -1;
    }
    List<String> group = together.stream().sorted().toList();
    if (!demands.contains(group)) {
      demands.add(group);
    }
    return demands.indexOf(group);
  }

  double costPerHour(List<String> together) {
    return together.stream().mapToDouble(name -> pool(name).costPerHour()).sum();
  }

  private Parameters.Pool pool(String name) {
    return java.util.Objects.requireNonNull(parameters.pools().get(name), name);
  }

  Program.Demand[] demands() {
    return demands.stream().map(this::demandOf).toArray(Program.Demand[]::new);
  }

  private Program.Demand demandOf(List<String> group) {
    OpenHours open = OpenHours.ALWAYS;
    for (String name : group) {
      open = open.and(hours(pool(name).calendar()));
    }
    if (open.share() == 0) {
      throw BadParameters.neverOpen(parameters.file(), "pools." + String.join(" + ", group));
    }
    return new Program.Demand(
        group.stream().mapToInt(pools::indexOf).toArray(),
        open,
        group.stream().allMatch(name -> pool(name).finishStarted()),
        group.stream().allMatch(name -> pool(name).size() == null));
  }

  Program.Crowd[] crowds() {
    return pools.stream().map(this::crowd).toArray(Program.Crowd[]::new);
  }

  private Program.Crowd crowd(String name) {
    Parameters.Pool pool = pool(name);
    int[] wantedBy =
        IntStream.range(0, demands.size()).filter(i -> demands.get(i).contains(name)).toArray();
    Integer size = pool.size();
    return new Program.Crowd(
        name,
        size == null ? Integer.MAX_VALUE : size,
        hours(pool.calendar()),
        pool.finishStarted(),
        wantedBy);
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
        run.horizon());
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

  /** What the legal clock does at a step: by the parameters, else by the diagram. */
  Program.Effect effect(Layout.Place place) {
    Sla sla = parameters.sla();
    if (sla == null) {
      return Program.Effect.NONE;
    }
    boolean resets = names(sla.resetAt(), place);
    if (resets || place.step().clock() == Flow.ClockEffect.RESET) {
      return Program.Effect.RESET;
    }
    boolean pauses = names(sla.pauseIn(), place) || place.step().clock() == Flow.ClockEffect.PAUSE;
    return pauses ? Program.Effect.PAUSE : Program.Effect.NONE;
  }

  private static boolean names(Set<String> steps, Layout.Place place) {
    return steps.contains(place.key()) || steps.contains(place.step().id());
  }

  Program.@Nullable Limit limit() {
    Sla sla = parameters.sla();
    if (sla == null) {
      return null;
    }
    Parameters.Calendar calendar = parameters.calendars().get(sla.calendar());
    OpenHours counted =
        sla.days() > 0 && calendar != null
            ? plan.days(WeeklyHours.parse(calendar.weekly()), calendar.closed())
            : hours(sla.calendar());
    return new Program.Limit(sla.seconds(), calendar == null ? 0 : sla.days(), counted);
  }

  /** In which working time is told: that of the limit, of arrivals, or of the only calendar. */
  OpenHours clock() {
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
    return wished.isEmpty() ? OpenHours.ALWAYS : hours(wished.iterator().next());
  }
}
