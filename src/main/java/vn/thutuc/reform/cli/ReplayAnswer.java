package vn.thutuc.reform.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thutuc.command.CommandWords;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.past.PastReplay;
import vn.thutuc.reform.replay.Cause;
import vn.thutuc.reform.replay.ReplayTally;
import vn.thutuc.reform.replay.Replayed;
import vn.thutuc.reform.replay.Turn;
import vn.thutuc.rules.Text;

/**
 * A replay as lines for people.
 *
 * @param told the decisions to tell one by one
 */
record ReplayAnswer(Bundle old, Bundle now, PastReplay.Report report, List<Replayed> told) {

  private static final int MOST_TOLD = 50;

  /** Nobody turns, and nobody is left untold. */
  boolean isQuiet() {
    return report.tally().flips() == 0
        && report.tally().untold() == 0
        && report.unexplained().isEmpty();
  }

  List<String> lines(CommandWords words) {
    ReplayTally tally = report.tally();
    List<String> lines = new ArrayList<>();
    lines.add(words.of("head", old.key(), old.hash().brief(), now.hash().brief()));
    lines.add(
        words.of("sum", tally.flips(), tally.decisions(), report.turning(), report.dossiers()));
    for (Turn turn : Turn.values()) {
      lines.add("  %-40s %d".formatted(words.of("turn." + turn), tally.all().get(turn)));
    }
    aside(lines, words, "dropped", report.dropped());
    aside(lines, words, "others", report.otherVersions());
    if (!report.unexplained().isEmpty()) {
      lines.add(words.of("unexplained", report.unexplained().size(), first(report.unexplained())));
    }
    part(lines, words, "causes", tally.byCause(), cause -> cause(words, cause));
    part(lines, words, "units", tally.byUnit(), unit -> unit);
    part(lines, words, "provinces", tally.byProvince(), province -> province);
    facts(lines, words, "missing", tally.byMissing());
    facts(lines, words, "refused", tally.byRefused());
    if (!told.isEmpty()) {
      lines.add(words.of("told", Math.min(told.size(), MOST_TOLD), told.size()));
      told.stream().limit(MOST_TOLD).forEach(one -> lines.add("  " + line(words, one)));
    }
    return lines;
  }

  private static void aside(List<String> lines, CommandWords words, String key, long count) {
    if (count > 0) {
      lines.add(words.of(key, count));
    }
  }

  private static void facts(
      List<String> lines, CommandWords words, String key, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      lines.add(words.of(key));
      counts.forEach((fact, count) -> lines.add("  %d  %s".formatted(count, fact)));
    }
  }

  private static String first(List<String> places) {
    return String.join(", ", places.subList(0, Math.min(5, places.size())))
        + (places.size() > 5 ? ", …" : "");
  }

  /** Those somebody turns by, the most first. */
  private static <K> void part(
      List<String> lines,
      CommandWords words,
      String key,
      Map<K, Map<Turn, Long>> counts,
      Function<K, String> name) {
    List<Map.Entry<K, Map<Turn, Long>>> turned =
        counts.entrySet().stream()
            .filter(entry -> ReplayTally.flips(entry.getValue()) > 0)
            .sorted(Comparator.comparingLong(entry -> -ReplayTally.flips(entry.getValue())))
            .toList();
    if (!turned.isEmpty()) {
      lines.add(words.of(key));
      turned.forEach(
          entry ->
              lines.add(
                  "  %d  %s"
                      .formatted(ReplayTally.flips(entry.getValue()), name.apply(entry.getKey()))));
    }
  }

  private static String cause(CommandWords words, Cause cause) {
    Text text = cause.text();
    Text law = cause.law();
    return words.of("side." + cause.side(), cause.id())
        + (text == null ? "" : " “" + text.in(words.language()) + "”")
        + (law == null ? "" : " (" + law.in(words.language()) + ")");
  }

  private static String line(CommandWords words, Replayed one) {
    String why =
        one.causes().isEmpty()
            ? String.join(", ", one.missing())
            : String.join(", ", one.causes().stream().map(Cause::id).toList());
    return "%s %s: %s [%s → %s] %s"
        .formatted(
            one.past().dossier(),
            one.past().ruling().ruleSet(),
            words.of("turn." + one.turn()),
            one.before().said(),
            one.after().said().isEmpty() ? "?" : one.after().said(),
            why);
  }
}
