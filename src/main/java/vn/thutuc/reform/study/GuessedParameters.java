package vn.thutuc.reform.study;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Flow.Kind;
import vn.thutuc.procedure.Flow.Trigger;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.reform.calibration.ParameterText;
import vn.thutuc.reform.calibration.Source;

/**
 * Parameters of a simulation nobody has measured, made of the bundle itself: how long a step takes
 * from its limit, how often a way is gone from the drawing. Every value says that it is guessed, so
 * that it is replaced and never taken for a finding.
 */
final class GuessedParameters {

  /** One dossier in an hour of work: about 2,000 in a year. */
  private static final double ARRIVAL = 3600;

  private static final Duration WITHOUT_LIMIT = Duration.ofMinutes(30);
  private static final Duration LEAST = Duration.ofMinutes(10);
  private static final Duration MOST = Duration.ofHours(2);

  /** Some come twice, and people should not be busier than this. */
  private static final double AGAIN = 1.3;

  private static final double BUSY = 0.7;

  private final Bundle bundle;
  private final ParameterText text = new ParameterText();
  private final Map<String, Double> work = new LinkedHashMap<>();

  private GuessedParameters(Bundle bundle) {
    this.bundle = bundle;
  }

  /** A parameter file for this bundle, with its guesses marked. */
  static String of(Bundle bundle, ZoneId zone) {
    return new GuessedParameters(bundle).write(zone);
  }

  private String write(ZoneId zone) {
    Manifest manifest = bundle.manifest();
    text.top("start", "2026-01-05T07:00+07:00").top("timezone", zone.getId());
    text.top(
        "calendars",
        "{office: {weekly: {MON-FRI: [\"07:00-11:30\", \"13:30-17:00\"]}, holidays: %s}}"
            .formatted(ParameterText.quoted(manifest.calendar())));
    text.top("arrival", "{dist: exponential, mean: %.0f, calendar: office}".formatted(ARRIVAL));
    text.told("arrival", Source.guessed("one dossier in an hour of work"));
    bundle.flows().values().forEach(this::flow);
    work.forEach(this::pool);
    boolean worked = manifest.limitUnit() == Manifest.LimitUnit.WORKING;
    if (!manifest.limit().isZero()) {
      text.top(
          "sla",
          "{limit: %s, calendar: %s}".formatted(manifest.limit(), worked ? "office" : "24x7"));
    }
    text.top("run", "{replications: 10, cases: 1200, warm_up: 200, seed: 20260105}");
    return text.text();
  }

  private void flow(Flow flow) {
    LikelyWays ways = new LikelyWays(flow);
    for (Flow.Step step : flow.steps()) {
      if (step.kind() == Kind.USER_TASK || step.kind() == Kind.TASK) {
        task(step);
      } else if (step.many()) {
        add("tasks", step, "{duration: {dist: fixed, value: 0}, instances: 2}", "two at once");
      } else if (flow.leaving(step.id()).size() > 1 && step.kind() == Kind.EXCLUSIVE_GATEWAY) {
        add("gateways", step, shares(ways.exclusive(step)), "from the drawing");
      } else if (flow.leaving(step.id()).size() > 1 && step.kind() == Kind.INCLUSIVE_GATEWAY) {
        add("gateways", step, shares(ways.inclusive(step)), "from the drawing");
      }
      event(flow, step);
    }
  }

  private void task(Flow.Step step) {
    Optional<Duration> limit = step.limit().map(term -> Duration.ofMinutes(term.workingMinutes()));
    Duration mean = limit.map(all -> within(all.dividedBy(4))).orElse(WITHOUT_LIMIT);
    String role = step.role() == null ? "people" : step.role();
    work.merge(role, mean.toSeconds() * AGAIN, Double::sum);
    add(
        "tasks",
        step,
        "{pool: %s, duration: {dist: lognormal, mean: %s, sd: %s}%s}"
            .formatted(
                ParameterText.quoted(role),
                mean,
                mean.dividedBy(2),
                step.many() ? ", instances: 2" : ""),
        limit.isEmpty() ? "no limit to go by" : "a quarter of its limit, 10 minutes to 2 hours");
  }

  private static Duration within(Duration guess) {
    Duration least = guess.compareTo(LEAST) < 0 ? LEAST : guess;
    return least.compareTo(MOST) > 0 ? MOST : least;
  }

  private void pool(String role, double seconds) {
    long size = Math.max(1, (long) Math.ceil(seconds / ARRIVAL / BUSY));
    text.add(
        "pools",
        role,
        "{size: %d, calendar: office}".formatted(size),
        Source.guessed("as many as are not busier than 70 %"));
  }

  /** What a case waits for; timers that are drawn as a time need no guess. */
  private void event(Flow flow, Flow.Step step) {
    Trigger.Type type = step.trigger().type();
    boolean inside =
        step.kind() == Kind.START
            && flow.step(String.valueOf(step.parent()))
                .filter(scope -> scope.kind() == Kind.EVENT_SUB_PROCESS)
                .isPresent();
    boolean thrown = type == Trigger.Type.ERROR || type == Trigger.Type.ESCALATION;
    boolean drawn = type == Trigger.Type.TIMER && isTime(String.valueOf(step.trigger().name()));
    if (step.kind() == Kind.WAIT && type != Trigger.Type.LINK && !drawn) {
      add("events", step, "{dist: exponential, mean: P3D}", "three days on average");
    } else if (step.kind() == Kind.BOUNDARY && type == Trigger.Type.TIMER && !drawn) {
      add("events", step, "{dist: fixed, value: P5D}", "five days");
    } else if ((step.kind() == Kind.BOUNDARY && !thrown && !drawn) || (inside && !thrown)) {
      add(
          "events",
          step,
          "{dist: exponential, mean: P10D, probability: 0.01}",
          "one case in a hundred");
    }
  }

  private static boolean isTime(String timer) {
    try {
      return !Duration.parse(timer).isNegative();
    } catch (DateTimeParseException computed) {
      return false;
    }
  }

  private void add(String section, Flow.Step step, String value, String why) {
    text.add(section, step.id(), value, Source.guessed(why));
  }

  private static String shares(Map<String, Double> shares) {
    List<String> told = new ArrayList<>();
    shares.forEach(
        (way, share) ->
            told.add(ParameterText.quoted(way) + ": " + String.format(Locale.ROOT, "%.9f", share)));
    return told.stream().collect(Collectors.joining(", ", "{", "}"));
  }
}
