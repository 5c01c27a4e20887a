package vn.thutuc.reform.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.reform.RuleGateways;
import vn.thutuc.reform.RuledWays;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.calibration.SimulatedLog;
import vn.thutuc.rules.BadFact;
import vn.thutuc.rules.ContradictoryRules;
import vn.thutuc.rules.Ruling;
import vn.thutuc.simulation.Chooser;
import vn.thutuc.simulation.Parameters;
import vn.thutuc.simulation.Simulation;

/**
 * Lives through one year of a procedure. Where rules alone decide, each dossier goes as the rules
 * of the bundle say to its facts; everywhere else as the luck of the parameters says. A dossier is
 * known to the rules by the moment it came.
 */
final class YearLived {

  /** Dossiers of a year; if more would come, the year is told to the last of these. */
  static final int MOST = 5_000;

  private static final String FILE = "parameters.yaml";

  private final Bundle bundle;
  private final RuledWays ways;
  private final WorkedFacts facts;
  private final Parameters parameters;
  private final long seed;
  private final Map<Double, WorkedFacts.Drawn> drawn = new HashMap<>();

  private YearLived(Bundle bundle, RuledWays ways, WorkedFacts facts, Parameters parameters) {
    this.bundle = bundle;
    this.ways = ways;
    this.facts = facts;
    this.parameters = parameters;
    this.seed = parameters.run().seed();
  }

  /**
   * The dossiers filed from the first day on and before the last, as they stand when it begins.
   *
   * @param tree the parameters; written over
   * @param calendars the folder of holidays
   * @throws vn.thutuc.simulation.BadParameters when they do not fit the bundle
   * @throws vn.thutuc.simulation.SimulationStopped when it takes too long
   */
  static List<SyntheticYear.Dossier> of(
      Bundle bundle, ObjectNode tree, Path calendars, OffsetDateTime from, OffsetDateTime until) {
    RuledWays ways = RuledWays.of(bundle);
    WorkedFacts facts = WorkedFacts.of(bundle, ways, shares(tree));
    double seconds = Duration.between(from, until).toSeconds();
    tree.put("start", from.toString()).remove("backlog");
    tree.putObject("run")
        .put("replications", 1)
        .put("cases", MOST)
        .put("seed", SyntheticYear.seed(bundle))
        .put("horizon", seconds);
    if (!facts.isEmpty()) {
      ObjectNode gateways =
          tree.get("gateways") instanceof ObjectNode there ? there : tree.putObject("gateways");
      ways.gateways().forEach(gateway -> gateways.put(gateway, Parameters.BY_RULES));
    }
    Parameters read = Simulation.read(FILE, tree.toString().getBytes(UTF_8), calendars);
    return new YearLived(bundle, ways, facts, read).live(seconds);
  }

  private static Map<String, Map<String, Double>> shares(ObjectNode tree) {
    Map<String, Map<String, Double>> all = new HashMap<>();
    for (var gateway : tree.path("gateways").properties()) {
      Map<String, Double> shares = new HashMap<>();
      for (var flow : gateway.getValue().properties()) {
        if (flow.getValue().isNumber()) {
          shares.put(flow.getKey(), flow.getValue().asDouble(0));
        }
      }
      all.put(gateway.getKey(), shares);
    }
    return all;
  }

  private List<SyntheticYear.Dossier> live(double seconds) {
    Map<String, Flow> called = new HashMap<>();
    bundle.flows().values().forEach(flow -> called.put(flow.processId(), flow));
    Simulation simulation = Simulation.of(bundle.flow(), called, parameters, choosers());
    Tracks tracks = new Tracks(bundle.flow(), seconds);
    Map<String, EventLog.Case> cases = new HashMap<>();
    SimulatedLog.of(simulation, 0, traced(), tracks)
        .cases()
        .forEach(one -> cases.put(one.id(), one));
    List<SyntheticYear.Dossier> dossiers = new ArrayList<>();
    for (long serial : tracks.arrivals().keySet()) {
      EventLog.Case known = cases.get(SimulatedLog.id(serial));
      if (known != null) {
        dossiers.add(dossier(dossiers.size() + 1, serial, tracks, known, at(seconds)));
      }
    }
    return dossiers;
  }

  private Map<String, Chooser> choosers() {
    Set<String> ours = facts.isEmpty() ? Set.of() : ways.gateways();
    Map<String, Chooser> choosers = new HashMap<>();
    if (!ours.containsAll(parameters.gatewaysByRules())) {
      choosers.putAll(RuleGateways.of(bundle, parameters));
    }
    for (String gateway : ours) {
      choosers.put(gateway, (any, arrived) -> drawn(arrived).ways().getOrDefault(gateway, 0));
    }
    return choosers;
  }

  /** What leaves a trace: filing, the work of people and of others, and what was waited for. */
  private Map<String, String> traced() {
    Map<String, String> traced = new HashMap<>();
    for (Flow.Step step : bundle.flow().steps()) {
      boolean shows =
          switch (step.kind()) {
            case START -> step.parent() == null;
            case USER_TASK, TASK, WAIT -> true;
            default -> false;
          };
      if (shows) {
        traced.put(step.id(), step.id());
      }
    }
    return traced;
  }

  /** A dossier that came before the law did is treated as if it had come on its first day. */
  private WorkedFacts.Drawn drawn(double arrived) {
    return drawn.computeIfAbsent(
        arrived,
        at -> {
          LocalDate day = LocalDate.ofInstant(at(at), parameters.zone());
          LocalDate first = bundle.manifest().validFrom();
          long luck = seed ^ Double.doubleToLongBits(at) * 0x9E3779B97F4A7C15L;
          return facts.draw(day.isBefore(first) ? first : day, luck);
        });
  }

  private SyntheticYear.Dossier dossier(
      int no, long serial, Tracks tracks, EventLog.Case known, Instant until) {
    double at = tracks.arrivals().getOrDefault(serial, 0.0);
    WorkedFacts.Drawn of = facts.isEmpty() ? null : drawn(at);
    return new SyntheticYear.Dossier(
        no,
        of == null ? "ONLINE" : of.channel(),
        at(at),
        tracks.left(serial).map(this::at).orElse(null),
        tracks.end(serial).orElse(null),
        of == null ? Map.of() : of.facts().inputs(),
        known.events().stream().filter(event -> event.end().isBefore(until)).toList(),
        rulings(of, tracks.asked(serial)));
  }

  /** One to each question that was asked on the way; all of them know the same facts. */
  private List<Ruling> rulings(WorkedFacts.@Nullable Drawn of, Set<String> questions) {
    List<Ruling> rulings = new ArrayList<>();
    if (of == null) {
      return rulings;
    }
    for (String question : questions) {
      try {
        rulings.add(bundle.rules().book().rule(question, of.facts()));
      } catch (BadFact | ContradictoryRules none) {
        // nothing was decided
      }
    }
    return rulings;
  }

  private Instant at(double seconds) {
    return parameters.start().toInstant().plusMillis(Math.round(seconds * 1e3));
  }
}
