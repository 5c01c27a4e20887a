package vn.thutuc.reform.learnt;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.reform.calibration.Calibration;
import vn.thutuc.reform.calibration.EventLog;
import vn.thutuc.reform.calibration.ParameterText;

/**
 * The parameters learnt of a log as the lab takes them: with the limit of the law, and the dossiers
 * under way where they stand.
 */
final class LearntText {

  /** Dossiers under way that are put down one by one. */
  private static final int MOST = 1_000;

  private LearntText() {}

  /**
   * @param now when the simulation begins; how old dossiers are is counted to then
   */
  static String of(Bundle bundle, Calibration learnt, EventLog log, Instant now) {
    String text = learnt.parameters();
    Manifest manifest = bundle.manifest();
    if (!manifest.limit().isZero()) {
      boolean worked = manifest.limitUnit() == Manifest.LimitUnit.WORKING;
      text = worked ? withCalendar(text, manifest.calendar()) : text;
      String limit =
          "sla: {limit: %s, calendar: %s}\n"
              .formatted(manifest.limit(), worked ? "working-days" : "24x7");
      text =
          text.replaceFirst("(?m)^run: ", limit + "run: ")
              + "  \"sla\": \"the limit of the procedure itself\"\n";
    }
    String backlog = backlog(bundle.flow(), learnt.backlog(), log, now);
    return text.replaceFirst(
        "(?m)^run: ", java.util.regex.Matcher.quoteReplacement(backlog) + "run: ");
  }

  private static String withCalendar(String text, String holidays) {
    String days =
        "  working-days: {weekly: {MON-FRI: [\"07:00-11:30\", \"13:30-17:00\"]}, holidays: %s}\n"
            .formatted(ParameterText.quoted(holidays));
    return text.contains("\ncalendars:\n")
        ? text.replaceFirst("\ncalendars:\n", "\ncalendars:\n" + days)
        : text.replaceFirst("(?m)^arrival: ", "calendars:\n" + days + "arrival: ");
  }

  /** Everybody stands before what comes next. */
  private static String backlog(
      Flow flow, List<Calibration.Waiting> waiting, EventLog log, Instant now) {
    Map<String, Instant> filed =
        log.cases().stream().collect(Collectors.toMap(EventLog.Case::id, EventLog.Case::begin));
    Map<String, TreeSet<String>> steps = new LinkedHashMap<>();
    for (Calibration.Waiting one : waiting) {
      flow.edges().stream()
          .filter(edge -> edge.id().equals(one.place()))
          .forEach(edge -> steps.computeIfAbsent(one.id(), any -> new TreeSet<>()).add(edge.to()));
    }
    if (steps.isEmpty()) {
      return "";
    }
    return steps.entrySet().stream()
        .limit(MOST)
        .map(
            one -> {
              Instant came = filed.getOrDefault(one.getKey(), now);
              long age = Math.max(0, Duration.between(came, now).toSeconds());
              String where =
                  one.getValue().stream()
                      .map(step -> ParameterText.quoted(step) + ": \"\"")
                      .collect(Collectors.joining(", "));
              return "  - {age: %d, steps: {%s}}\n".formatted(age, where);
            })
        .collect(Collectors.joining("", "backlog:\n", ""));
  }
}
