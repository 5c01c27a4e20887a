package vn.thutuc.reform.calibration;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Edge;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Step;

/** Puts what was found into the words of a parameter file. */
final class Findings {

  private final Flow flow;
  private final Replayed replayed;
  private final StepTimes times;
  private final Comings comings;
  private final Map<String, Telling> telling;
  private final Map<String, Integer> raised;
  private final ParameterText text = new ParameterText();

  /**
   * @param telling what tells the way at a gateway, by gateway
   * @param raised sizes of pools that turned out too small for their work
   */
  Findings(
      Flow flow,
      Replayed replayed,
      StepTimes times,
      Comings comings,
      Map<String, Telling> telling,
      Map<String, Integer> raised) {
    this.telling = telling;
    this.raised = raised;
    this.flow = flow;
    this.replayed = replayed;
    this.times = times;
    this.comings = comings;
  }

  ParameterText write(OffsetDateTime start, ZoneId zone) {
    text.top("start", start.toString()).top("timezone", zone.getId());
    people();
    arrivals();
    telling.values().stream().map(Telling::trait).distinct().forEach(this::attribute);
    EventFindings events = new EventFindings(flow, replayed, times, text);
    for (Step step : flow.steps()) {
      switch (step.kind()) {
        case USER_TASK, RULE_TASK, SERVICE_TASK, TASK -> task(step);
        case EXCLUSIVE_GATEWAY, INCLUSIVE_GATEWAY -> gateway(step);
        case WAIT, BOUNDARY, START -> events.add(step);
        case SUB_PROCESS -> many(step, "");
        default -> {
          // takes no time and chooses nothing
        }
      }
    }
    int cases = Math.max(100, Math.min(100_000, replayed.cases()));
    text.top(
        "run", "{replications: 20, cases: " + cases + ", warm_up: " + cases / 10 + ", seed: 1}");
    return text;
  }

  private void people() {
    Set<Crowd> crowds = new LinkedHashSet<>(times.crowds().values());
    for (Crowd crowd : crowds) {
      OfficeHours hours = crowd.hours();
      if (!hours.week().isAlways()) {
        String week =
            hours.week().text().entrySet().stream()
                .map(e -> e.getKey() + ": " + list(e.getValue()))
                .collect(Collectors.joining(", "));
        text.add("calendars", calendar(crowd), "{weekly: {" + week + "}}", source(hours));
      }
    }
    for (Crowd crowd : crowds) {
      int seen = crowd.people().size();
      Integer more = raised.get(crowd.name());
      Source source =
          more == null
              ? Source.of(seen, "median people a week, of " + seen)
              : Source.guessed(crowd.size() + " people a week could not do the work");
      int size = more == null ? crowd.size() : more;
      String value = "{size: " + size + ", calendar: " + named(crowd) + "}";
      text.add("pools", crowd.name(), value, source);
    }
  }

  private static Source source(OfficeHours hours) {
    long part = Math.round(hours.covered() * 100);
    return Source.of(hours.events(), "hours with enough work, covering " + part + " %");
  }

  private static String calendar(Crowd crowd) {
    return crowd.name() + " hours";
  }

  private static String named(Crowd crowd) {
    boolean always = crowd.hours().week().isAlways();
    return always ? "24x7" : ParameterText.quoted(calendar(crowd));
  }

  private static String list(List<String> values) {
    return values.stream().map(v -> "\"" + v + "\"").collect(Collectors.joining(", ", "[", "]"));
  }

  private void arrivals() {
    List<String> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      List<String> hours = new ArrayList<>();
      for (int hour = 0; hour < 24; hour++) {
        double rate = comings.perHour()[day * 24 + hour];
        if (rate > 0) {
          String stretch = Week.time(hour * 2) + "-" + Week.time(hour * 2 + 2);
          hours.add("\"" + stretch + "\": " + Fit.figure(rate));
        }
      }
      if (!hours.isEmpty()) {
        days.add(Week.day(day) + ": {" + String.join(", ", hours) + "}");
      }
    }
    text.top("arrival", "{rates: {" + String.join(", ", days) + "}}");
    String how = comings.byHour() ? "each hour of the week" : "rate of the day × share of the hour";
    text.told(
        "arrival", Source.of(comings.cases(), how + ", " + Fit.figure(comings.weeks()) + " weeks"));
  }

  private void task(Step step) {
    String id = step.id();
    boolean machine = step.kind() == Kind.RULE_TASK || step.kind() == Kind.SERVICE_TASK;
    if (machine && !times.isSeen(id)) {
      return;
    }
    Crowd crowd = times.crowds().get(id);
    Optional<Fit> known = crowd == null ? times.whole(id) : times.work(id);
    Fit fit = known.orElseGet(() -> times.sinceFirst(id));
    String why =
        times.isSeen(id) ? "the log tells no time before its end" : "the log never shows it";
    Source source = known.isPresent() ? Source.of(fit) : Source.guessed(why);
    String duration = "duration: {" + fit.dist() + "}";
    if (crowd == null) {
      text.add("tasks", id, "{" + duration + many(step, ", ") + "}", source);
      return;
    }
    Optional<StepTimes.Delay> delay = times.delay(id);
    String before = delay.map(told -> delay(told, crowd)).orElse("");
    String pool = "pool: " + ParameterText.quoted(crowd.name()) + ", ";
    text.add("tasks", id, "{" + pool + duration + before + many(step, ", ") + "}", source);
    delay.ifPresent(told -> text.told("tasks." + id + ".delay", Source.of(told.fit())));
  }

  private static String delay(StepTimes.Delay told, Crowd crowd) {
    String share = "probability: " + Fit.figure(told.share());
    return ", delay: {" + share + ", " + told.fit().dist() + ", calendar: " + named(crowd) + "}";
  }

  private String many(Step step, String before) {
    if (!step.many()) {
      return "";
    }
    text.told("tasks." + step.id() + ".instances", Source.guessed("logs count them as rework"));
    if (step.kind() == Kind.SUB_PROCESS) {
      text.add("tasks", step.id(), "{instances: 1}", Source.guessed("logs count them as rework"));
    }
    return before + "instances: 1";
  }

  private void attribute(Trait trait) {
    text.add(
        "attributes", trait.name(), trait.values(), Source.of(trait.of().size(), "share of cases"));
  }

  private void gateway(Step step) {
    List<Edge> ways = flow.leaving(step.id());
    Telling by = telling.get(step.id());
    if (by != null) {
      text.add("gateways", step.id(), by.shares(), by.source());
    }
    if (ways.size() < 2 || by != null) {
      return;
    }
    Map<String, Integer> taken = replayed.taken().getOrDefault(step.id(), Map.of());
    int all = taken.getOrDefault("", 0);
    boolean exclusive = step.kind() == Kind.EXCLUSIVE_GATEWAY;
    List<String> shares = new ArrayList<>();
    for (Edge way : ways) {
      double share = all == 0 ? 1.0 / ways.size() : (double) taken.getOrDefault(way.id(), 0) / all;
      if (exclusive || !way.isDefault()) {
        shares.add(ParameterText.quoted(way.id()) + ": " + share);
      }
    }
    Source source =
        all == 0 ? Source.guessed("the log never comes here") : Source.of(all, "share of passages");
    text.add("gateways", step.id(), "{" + String.join(", ", shares) + "}", source);
  }
}
