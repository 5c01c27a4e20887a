package vn.thutuc.simulation.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.command.CommandWords;
import vn.thutuc.simulation.Estimate;
import vn.thutuc.simulation.Report;
import vn.thutuc.simulation.Warning;

/** The report for people as lines, for machines as JSON. */
record SimulateAnswer(Report report) {

  private static final JsonMapper JSON = new JsonMapper();

  String json() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("seed", report.seed());
    told.put("replications", report.replications());
    told.put("cases", report.cases());
    told.put("events", report.events());
    told.put("warnings", report.warnings());
    Map<String, Object> metrics = new LinkedHashMap<>();
    report.metrics().forEach((name, estimate) -> metrics.put(name, told(estimate)));
    told.put("metrics", metrics);
    Map<String, Object> percentiles = new LinkedHashMap<>();
    for (int percent : List.of(5, 25, 50, 75, 90, 95, 99)) {
      percentiles.put("p" + percent, report.cycles().percentile(percent));
    }
    told.put("cycle_time_percentiles", percentiles);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told);
  }

  /** An interval nothing is known of, with one replication, is null. */
  private static Map<String, @Nullable Object> told(Estimate estimate) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("mean", estimate.mean());
    told.put("sd", estimate.sd());
    boolean known = estimate.replications().size() > 1;
    told.put("ci95", known ? List.of(estimate.low(0.95), estimate.high(0.95)) : null);
    told.put("replications", estimate.replications());
    return told;
  }

  List<String> lines(CommandWords words) {
    List<String> lines = new ArrayList<>();
    for (Warning warning : report.warnings()) {
      lines.add(words.of("warning." + warning.code(), warning.path(), figures(warning)));
    }
    lines.add(
        words.of(
            "head",
            String.valueOf(report.cases()),
            String.valueOf(report.replications()),
            String.valueOf(report.seed())));
    report.metrics().forEach((name, estimate) -> lines.add(line(name, estimate)));
    return lines;
  }

  private static String figures(Warning warning) {
    return String.format(Locale.ROOT, "%.3f", warning.figures().get(0));
  }

  private static String line(String name, Estimate estimate) {
    String mean = String.format(Locale.ROOT, "%-48s %16.4f", name, estimate.mean());
    return estimate.replications().size() < 2
        ? mean
        : mean + String.format(Locale.ROOT, "  ± %.4f", estimate.halfWidth(0.95));
  }
}
