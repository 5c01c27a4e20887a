package vn.thutuc.reform.calibration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thutuc.procedure.BundleProblem;
import vn.thutuc.procedure.Flow;

/**
 * Learns the parameters of a simulation from a log and a diagram: arrivals, ways, people, hours,
 * work and what passes before it. Every value tells what it rests on; what no log can tell is
 * marked as guessed.
 */
public final class Calibrator {

  private static final int LEAST_CASES = 20;

  private final String name;
  private final ZoneId zone;
  private final byte @Nullable [] given;
  private final double rareActivity;
  private final double rareWay;

  /**
   * @param name of the log, told with faults
   * @param zone in which people live by the clock
   * @param given the diagram; null to mine one
   * @param rareActivity mined: activities of a smaller part of the cases are left out
   * @param rareWay mined: ways of a smaller part of the cases are left out
   */
  public Calibrator(
      String name, ZoneId zone, byte @Nullable [] given, double rareActivity, double rareWay) {
    this.name = name;
    this.zone = zone;
    this.given = given == null ? null : given.clone();
    this.rareActivity = rareActivity;
    this.rareWay = rareWay;
  }

  ZoneId zone() {
    return zone;
  }

  /**
   * @param open cases known to be unfinished when the log ends
   * @param until when the log ends
   * @param start when a simulation by these parameters begins
   * @throws LogProblem when the log says too little, or speaks of another procedure
   * @throws BundleProblem when the diagram cannot be read
   */
  public Calibration calibrate(EventLog log, Set<String> open, Instant until, Instant start) {
    if (log.cases().size() < LEAST_CASES) {
      throw LogProblem.tooFew(name, log.cases().size(), LEAST_CASES);
    }
    double kept = 1;
    byte[] model = given;
    if (model == null) {
      Miner.Graph graph = Miner.mine(log, open, rareActivity, rareWay);
      model = MinedDiagram.write(graph);
      kept = graph.kept();
    }
    Flow flow = Flow.read("model.bpmn", model);
    Set<String> named = named(log);
    Clock clock = new Clock(zone);
    Replayed replayed = Replay.of(log, flow, clock, open, named);
    if (replayed.steps().isEmpty()) {
      throw LogProblem.otherProcedure(name, flow.processId(), brief(named));
    }
    StepTimes times = new StepTimes(replayed.stints());
    double[] arrivals = log.cases().stream().mapToDouble(one -> clock.of(one.begin())).toArray();
    Comings comings = Comings.of(arrivals, arrivals[0], clock.of(until));
    ParameterText text =
        new Sizing(flow, replayed, times, comings, Telling.of(log, flow, replayed))
            .write(start, zone);
    return told(model, replayed, times, text, kept);
  }

  private Calibration told(
      byte[] model, Replayed replayed, StepTimes times, ParameterText text, double kept) {
    Clock clock = new Clock(zone);
    return new Calibration(
        model,
        text.text(),
        text.sources(),
        replayed.steps(),
        times.dayOnly().stream()
            .map(step -> replayed.steps().getOrDefault(step, step))
            .collect(Collectors.toSet()),
        replayed.cases(),
        replayed.events(),
        replayed.fitness(),
        replayed.strange(),
        replayed.missing(),
        kept,
        replayed.open().stream()
            .map(one -> new Calibration.Waiting(one.id(), one.place(), clock.back(one.since())))
            .toList());
  }

  private static Set<String> named(EventLog log) {
    Set<String> named = new HashSet<>();
    log.cases().forEach(one -> one.events().forEach(event -> named.add(event.activity())));
    return named;
  }

  private static String brief(Set<String> names) {
    return names.stream().sorted().limit(10).collect(Collectors.joining(", "));
  }

  /** The same parameters beginning at another time, for so long a time and so many cases. */
  static String lasting(String parameters, Map<String, String> run) {
    String told =
        run.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining(", ", "run: {", "}"));
    return parameters.replaceFirst("(?m)^run: .*$", told);
  }
}
