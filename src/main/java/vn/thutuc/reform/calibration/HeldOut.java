package vn.thutuc.reform.calibration;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.Flow;
import vn.thutuc.simulation.Simulation;

/**
 * Holds a calibration against weeks it has not seen: learns from the first part of the time, and
 * simulates the cases that came in the rest. What happened before the split to cases still under
 * way is learnt from, what happened after it is not; both logs end at the same moment.
 */
public final class HeldOut {

  private static final int RUNS = 10;
  private static final int DRAWS = 40;

  private final Calibrator calibrator;
  private final EventLog log;
  private final Clock clock;
  private final Instant split;
  private final Instant lastCase;
  private final Instant until;
  private final EventLog past;
  private final EventLog learnt;
  private final EventLog rest;
  private final Set<String> open = new HashSet<>();

  /**
   * @param share of the time that is learnt from, such as 0.8
   * @param since from when on to learn; null to find out how far back the past holds
   */
  public HeldOut(Calibrator calibrator, EventLog log, double share, @Nullable Instant since) {
    this.calibrator = calibrator;
    this.log = log;
    this.clock = new Clock(calibrator.zone());
    Instant first = log.first().orElseThrow();
    this.until = log.last().orElseThrow();
    this.lastCase = log.lastBegin().orElseThrow();
    long millis = Math.round(Duration.between(first, lastCase).toMillis() * share);
    this.split = first.plusMillis(millis);
    this.past = past();
    this.learnt = Window.since(past, since == null ? Window.since(past, split, clock) : since);
    this.rest =
        new EventLog(log.cases().stream().filter(one -> !one.begin().isBefore(split)).toList());
  }

  private EventLog past() {
    List<EventLog.Case> before = new ArrayList<>();
    for (EventLog.Case one : log.cases()) {
      List<EventLog.Event> known =
          one.events().stream().filter(event -> event.end().isBefore(split)).toList();
      if (!known.isEmpty()) {
        before.add(one.with(known));
        if (known.size() < one.events().size() || one.isOpen()) {
          open.add(one.id());
        }
      }
    }
    return new EventLog(before);
  }

  /**
   * Runs it.
   *
   * @throws LogProblem when one of the two parts has too few cases
   */
  public Trust test() {
    if (rest.cases().size() < 20) {
      throw LogProblem.tooFew("held-out", rest.cases().size(), 20);
    }
    Calibration base = calibrator.calibrate(learnt, open, split, split);
    List<EventLog> runs = runs(base, base.parameters());
    List<EventLog> naive = runs(base, Naive.of(base, learnt, clock, split));
    List<List<Double>> floor = floor();
    return new Trust(
        mean(runs),
        percentile(floor, 0.5, true),
        percentile(floor, 0.95, false),
        mean(naive),
        mean(repeated()),
        learnt.cases().size(),
        rest.cases().size(),
        runs.stream().mapToInt(run -> run.cases().size()).average().orElse(0),
        meanCycle(List.of(rest)),
        meanCycle(runs));
  }

  private List<EventLog> repeated() {
    List<EventLog.Case> finished =
        learnt.cases().stream().filter(one -> !open.contains(one.id())).toList();
    Instant since = learnt.first().orElseThrow();
    double ratio =
        (double) Duration.between(split, lastCase).toMillis()
            / Duration.between(since, split).toMillis();
    int wanted = (int) Math.round(learnt.cases().size() * ratio);
    Repeats repeats = new Repeats(clock, split, lastCase, until);
    return IntStream.range(0, RUNS).mapToObj(i -> repeats.of(finished, wanted, i)).toList();
  }

  private double meanCycle(List<EventLog> logs) {
    return logs.stream()
            .flatMapToDouble(one -> DoubleStream.of(Distances.cycles(one, clock)))
            .average()
            .orElse(0)
        / Clock.HOUR;
  }

  private List<EventLog> runs(Calibration base, String parameters) {
    double seconds = Duration.between(split, lastCase).toMillis() / 1e3;
    Map<String, String> run = new LinkedHashMap<>();
    run.put("replications", "1");
    run.put("cases", String.valueOf(Math.max(1_000, 20 * log.cases().size())));
    run.put("horizon", String.format(Locale.ROOT, "%.0f", seconds));
    String lasting = Calibrator.lasting(parameters, run);
    var read =
        Simulation.read(
            "parameters.yaml",
            lasting.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            Path.of("."));
    Simulation simulation = Simulation.of(Flow.read("model.bpmn", base.model()), read);
    return IntStream.range(0, RUNS)
        .mapToObj(i -> cut(SimulatedLog.of(simulation, i, base.activities()), base.dayOnly()))
        .toList();
  }

  /** As the real log would tell it: no beginnings, days only, nothing after its end. */
  private EventLog cut(EventLog run, Set<String> dayOnly) {
    boolean timed =
        rest.cases().stream()
            .flatMap(one -> one.events().stream())
            .anyMatch(EventLog.Event::isTimed);
    return new EventLog(
        run.cases().stream()
            .map(
                one ->
                    one.with(
                        one.events().stream()
                            .filter(event -> !event.end().isAfter(until))
                            .map(event -> told(event, timed, dayOnly))
                            .toList()))
            .toList());
  }

  private EventLog.Event told(EventLog.Event event, boolean timed, Set<String> dayOnly) {
    if (dayOnly.contains(event.activity())) {
      Instant midnight =
          event.end().atZone(clock.zone()).toLocalDate().atStartOfDay(clock.zone()).toInstant();
      return event.at(midnight);
    }
    return timed ? event : event.at(event.end());
  }

  private Distances mean(List<EventLog> logs) {
    List<List<Double>> all =
        logs.stream().map(one -> Distances.between(one, rest, clock).values()).toList();
    return percentile(all, 0.5, true);
  }

  private static Distances percentile(List<List<Double>> all, double part, boolean mean) {
    return Distances.of(
        IntStream.range(0, 7)
            .mapToObj(
                i -> {
                  double[] sorted = all.stream().mapToDouble(v -> v.get(i)).sorted().toArray();
                  double average = DoubleStream.of(sorted).average().orElse(0);
                  return mean ? average : sorted[(int) Math.floor(part * (sorted.length - 1))];
                })
            .toList());
  }

  /** Two draws of the cases held out, with replacement, as if they were two pasts. */
  private List<List<Double>> floor() {
    return IntStream.range(0, DRAWS)
        .mapToObj(
            i ->
                Distances.between(
                        Repeats.drawn(rest, 2L * i), Repeats.drawn(rest, 2L * i + 1), clock)
                    .values())
        .toList();
  }
}
