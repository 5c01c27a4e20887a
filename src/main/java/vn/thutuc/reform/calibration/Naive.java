package vn.thutuc.reform.calibration;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody would put down who has only means: one rate of arrivals round the clock, for each
 * step exponential times of the mean from the event before to its own, no people and no hours. Ways
 * are as calibrated, so that what differs is time alone.
 */
final class Naive {

  private Naive() {}

  static String of(Calibration learnt, EventLog past, Clock clock, Instant split) {
    Map<String, double[]> gaps = new HashMap<>();
    for (EventLog.Case one : past.cases()) {
      double before = clock.of(one.begin());
      for (EventLog.Event event : one.events()) {
        double end = clock.of(event.end());
        double[] sum = gaps.computeIfAbsent(event.activity(), any -> new double[2]);
        sum[0] += end - before;
        sum[1]++;
        before = end;
      }
    }
    Instant first = past.first().orElseThrow();
    double gap = Duration.between(first, split).toMillis() / 1e3 / past.cases().size();
    StringBuilder text = new StringBuilder();
    text.append("start: ").append(OffsetDateTime.ofInstant(split, clock.zone())).append('\n');
    text.append("timezone: ").append(clock.zone().getId()).append('\n');
    text.append("arrival: {dist: exponential, mean: ").append(Fit.figure(gap)).append("}\n");
    text.append("tasks:\n");
    steps(learnt).forEach(step -> text.append(line(step, learnt, gaps)));
    section(learnt.parameters(), "attributes", text);
    section(learnt.parameters(), "gateways", text);
    section(learnt.parameters(), "events", text);
    return text.append("run: {}\n").toString();
  }

  private static java.util.List<String> steps(Calibration learnt) {
    return learnt.sources().keySet().stream()
        .filter(path -> path.startsWith("tasks."))
        .map(path -> path.substring("tasks.".length()).split("\\.")[0])
        .distinct()
        .toList();
  }

  private static String line(String step, Calibration learnt, Map<String, double[]> gaps) {
    double[] sum = gaps.get(learnt.activities().getOrDefault(step, ""));
    double mean = sum == null ? 0 : sum[0] / sum[1];
    String dist =
        mean <= 0 ? "dist: fixed, value: 0" : "dist: exponential, mean: " + Fit.figure(mean);
    return "  " + ParameterText.quoted(step) + ": {duration: {" + dist + "}}\n";
  }

  /** A section of the calibrated file as it stands. */
  private static void section(String parameters, String name, StringBuilder into) {
    boolean inside = false;
    for (String line : parameters.lines().toList()) {
      boolean head = !line.startsWith(" ");
      inside = head ? line.equals(name + ":") : inside;
      if (inside) {
        into.append(line).append('\n');
      }
    }
  }
}
