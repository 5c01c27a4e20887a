package vn.thutuc.reform.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.reform.calibration.Calibration;
import vn.thutuc.reform.calibration.Distances;
import vn.thutuc.reform.calibration.Source;
import vn.thutuc.reform.calibration.Trust;

/** What was learnt, for people as lines, for machines as JSON. */
record CalibrateAnswer(
    String log, Instant since, Calibration learnt, @Nullable Trust trust, List<String> written) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> ROWS =
      List.of("simulated", "floor", "floor_p95", "naive", "repeated");
  private static final List<String> COLUMNS =
      List.of(
          "cycle_time", "two_grams", "three_grams", "relative", "circadian", "absolute", "arrival");

  String json() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("log", log);
    told.put("since", since.toString());
    told.put("cases", learnt.cases());
    told.put("events", learnt.events());
    told.put("fitness", learnt.fitness());
    told.put("strange_events", learnt.strange());
    told.put("missing_steps", learnt.missing());
    told.put("mined_share", learnt.minedShare());
    told.put("sources", sources());
    told.put("backlog", learnt.backlog());
    if (trust != null) {
      told.put("trust", told(trust));
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told);
  }

  private Map<String, Object> sources() {
    Map<String, Object> told = new LinkedHashMap<>();
    learnt.sources().forEach((path, source) -> told.put(path, told(source)));
    return told;
  }

  private static Map<String, Object> told(Source source) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("guessed", source.guessed());
    told.put("n", source.n());
    told.put("how", source.how());
    if (!Double.isNaN(source.distance())) {
      told.put("ks_distance", source.distance());
      told.put("ks_p", source.p());
    }
    return told;
  }

  private static Map<String, Object> told(Trust trust) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("verdict", trust.verdict().name());
    told.put("trained_on", trust.trainedOn());
    told.put("held_out", trust.heldOut());
    told.put("simulated_cases", trust.simulatedCases());
    told.put("cycle_time_mean_hours", trust.meanCycle());
    told.put("simulated_cycle_time_mean_hours", trust.simulatedCycle());
    for (int i = 0; i < ROWS.size(); i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      List<Double> values = trust.rows().get(i).values();
      for (int j = 0; j < COLUMNS.size(); j++) {
        row.put(COLUMNS.get(j), values.get(j));
      }
      told.put(ROWS.get(i), row);
    }
    return told;
  }

  List<String> lines(ReformWords words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("head", log, whole(learnt.cases()), whole(learnt.events()), since));
    if (learnt.minedShare() < 1) {
      lines.add(words.of("mined", percent(learnt.minedShare())));
    }
    lines.add(
        words.of(
            "fit", percent(learnt.fitness()), whole(learnt.strange()), whole(learnt.missing())));
    List<String> guessed = learnt.guessed();
    if (!guessed.isEmpty()) {
      lines.add(words.of("guessed", whole(guessed.size()), String.join(", ", guessed)));
    }
    if (trust != null) {
      table(words, trust, lines);
    }
    written.forEach(file -> lines.add(words.of("written", file)));
    return lines;
  }

  private static void table(ReformWords words, Trust trust, List<String> lines) {
    lines.add(words.of("table"));
    lines.add(row("", listed(words, "columns")));
    List<String> names = listed(words, "rows");
    for (int i = 0; i < names.size(); i++) {
      Distances row = trust.rows().get(i);
      lines.add(row(names.get(i), row.values().stream().map(CalibrateAnswer::fine).toList()));
    }
    lines.add(
        words.of(
            trust.verdict().name(),
            whole(trust.heldOut()),
            hours(trust.simulated().cycle()),
            hours(trust.meanCycle()),
            hours(trust.simulatedCycle())));
    if (trust.hasMoved()) {
      String chance = hours(trust.floorHigh().cycle());
      lines.add(words.of("moved", hours(trust.repeated().cycle()), chance));
    }
  }

  private static List<String> listed(ReformWords words, String key) {
    return List.of(words.of(key).split(",", -1));
  }

  private static String row(String name, List<String> cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-18s", name));
    cells.forEach(cell -> row.append(String.format(Locale.ROOT, "%12s", cell)));
    return row.toString();
  }

  private static String fine(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String hours(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.1f", part * 100);
  }

  private static String whole(long count) {
    return String.valueOf(count);
  }
}
