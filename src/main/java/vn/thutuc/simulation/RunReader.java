package vn.thutuc.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who is served next, which limit holds and how much is to be simulated. */
final class RunReader {

  private static final int REPLICATIONS = 20;
  private static final int CASES = 5_000;

  private final ParameterFile file;
  private final References names;

  RunReader(ParameterFile file, References names) {
    this.file = file;
    this.names = names;
  }

  Discipline discipline(Map<String, Parameters.Attribute> attributes) {
    if (!file.has("discipline")) {
      return Discipline.FIFO;
    }
    if (!file.need("discipline").isObject()) {
      Discipline.Kind kind = kind(file, "discipline");
      if (kind == Discipline.Kind.PRIORITY) {
        throw BadParameters.missing(file.name(), "discipline.attribute");
      }
      return new Discipline(kind, null, List.of());
    }
    ParameterFile at = file.child("discipline").only("type", "attribute", "order");
    Discipline.Kind kind = kind(at, "type");
    if (kind != Discipline.Kind.PRIORITY) {
      return new Discipline(kind, null, List.of());
    }
    String attribute = at.text("attribute");
    References.known(at, "attribute", attribute, attributes.keySet());
    List<String> order = at.has("order") ? at.texts("order") : List.of();
    List<String> labels = attributes.get(attribute).labels();
    for (int i = 0; i < order.size(); i++) {
      References.known(at, "order[" + i + "]", order.get(i), labels);
    }
    if (!labels.isEmpty() && order.size() != labels.size()) {
      throw BadParameters.contradiction(file.name(), at.at("order"), "attributes." + attribute);
    }
    return new Discipline(kind, attribute, order);
  }

  private static Discipline.Kind kind(ParameterFile at, String key) {
    String word = at.text(key).toUpperCase(Locale.ROOT);
    List<String> known = Arrays.stream(Discipline.Kind.values()).map(Enum::name).toList();
    References.known(at, key, word, known);
    return Discipline.Kind.valueOf(word);
  }

  @Nullable Sla sla() {
    if (!file.has("sla")) {
      return null;
    }
    ParameterFile at =
        file.child("sla").only("limit", "calendar", "startAt", "stopAt", "pauseIn", "resetAt");
    String text = at.text("limit").toUpperCase(Locale.ROOT);
    double seconds = at.seconds("limit");
    if (seconds <= 0) {
      throw BadParameters.notPositive(at.name(), at.at("limit"), seconds);
    }
    boolean inDays = at.has("calendar") && text.matches("P\\d{1,4}D");
    int days = inDays ? Integer.parseInt(text.substring(1, text.length() - 1)) : 0;
    return new Sla(
        seconds,
        days,
        names.calendar(at),
        steps(at, "startAt"),
        steps(at, "stopAt"),
        steps(at, "pauseIn"),
        steps(at, "resetAt"));
  }

  private static Set<String> steps(ParameterFile at, String key) {
    return at.has(key) ? Set.copyOf(at.texts(key)) : Set.of();
  }

  Run run() {
    ParameterFile at =
        file.child("run")
            .only("replications", "cases", "warm_up", "seed", "horizon", "wall_clock", "precision");
    int replications = limited(at, "replications", SimulationLimits.REPLICATIONS, REPLICATIONS);
    int cases = limited(at, "cases", SimulationLimits.CASES, CASES);
    Run run =
        new Run(
            replications,
            cases,
            (int) at.whole("warm_up", 0, SimulationLimits.CASES, 0),
            at.whole("seed", -(1L << 53), 1L << 53, 1),
            span(
                at,
                "horizon",
                Double.POSITIVE_INFINITY,
                (double) SimulationLimits.HORIZON.toSeconds()),
            span(
                at,
                "wall_clock",
                (double) SimulationLimits.WALL_CLOCK.toSeconds(),
                (double) SimulationLimits.WALL_CLOCK.toSeconds()),
            precision(at));
    check(at.name(), run);
    return run;
  }

  /** Refuses more than {@link SimulationLimits} allow. */
  static void check(String file, Run run) {
    atMost(file, "run.cases", run.cases(), SimulationLimits.CASES);
    atMost(file, "run.replications", run.replications(), SimulationLimits.REPLICATIONS);
    if ((long) run.cases() * run.replications() > SimulationLimits.CASES_IN_ALL) {
      throw BadParameters.limit(
          file,
          "run.cases",
          run.replications() + " × " + run.cases(),
          String.valueOf(SimulationLimits.CASES_IN_ALL));
    }
    if (run.warmUp() >= run.cases()) {
      throw BadParameters.tooLarge(file, "run.warm_up", run.warmUp(), run.cases() - 1);
    }
  }

  private static void atMost(String file, String path, int asked, int most) {
    if (asked < 1) {
      throw BadParameters.tooSmall(file, path, asked, 1);
    }
    if (asked > most) {
      throw BadParameters.limit(file, path, String.valueOf(asked), String.valueOf(most));
    }
  }

  private static int limited(ParameterFile at, String key, int most, int otherwise) {
    double asked = at.number(key, otherwise);
    if (asked > most) {
      throw BadParameters.limit(
          at.name(), at.at(key), String.format(Locale.ROOT, "%.0f", asked), String.valueOf(most));
    }
    return (int) at.whole(key, 1, most, otherwise);
  }

  private static double span(ParameterFile at, String key, double otherwise, double most) {
    if (!at.has(key)) {
      return otherwise;
    }
    double seconds = at.seconds(key);
    if (seconds <= 0) {
      throw BadParameters.notPositive(at.name(), at.at(key), seconds);
    }
    if (seconds > most) {
      throw BadParameters.limit(at.name(), at.at(key), (long) seconds + " s", (long) most + " s");
    }
    return seconds;
  }

  private static Run.@Nullable Precision precision(ParameterFile at) {
    if (!at.has("precision")) {
      return null;
    }
    ParameterFile wish = at.child("precision").only("metric", "relative", "max_replications");
    double relative = wish.number("relative");
    if (relative <= 0) {
      throw BadParameters.notPositive(wish.name(), wish.at("relative"), relative);
    }
    return new Run.Precision(
        wish.text("metric", "cycle_time_mean"),
        relative,
        limited(wish, "max_replications", SimulationLimits.REPLICATIONS, 1_000));
  }
}
