package vn.thutuc.reform.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thutuc.reform.search.Found;
import vn.thutuc.reform.search.StepValue;

/** What each step is worth, as lines for people. */
final class StepLines {

  private static final double DAY = 86_400;

  private final Found found;
  private final ReformWords words;

  StepLines(Found found, ReformWords words) {
    this.found = found;
    this.words = words;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("", words.of("steps"), words.of("steps.from")));
    lines.add(
        row(
            "",
            words.of("step.days"),
            words.of("step.share"),
            words.of("step.waiting"),
            words.of("step.supplements"),
            words.of("step.back"),
            words.of("step.refused"),
            words.of("step.others"),
            words.of("step.score"),
            ""));
    found.steps().forEach(step -> lines.add(line(step)));
    return lines;
  }

  private String line(StepValue step) {
    return row(
        words.of(step.name()),
        figure("%.2f", step.seconds() / DAY),
        figure("%.1f", step.share() * 100),
        figure("%.1f", step.waiting() * 100),
        figure("%.1f", step.supplements() * 100),
        figure("%.1f", step.back() * 100),
        figure("%.1f", step.refused() * 100),
        figure("%.1f", step.others() * 100),
        score(step),
        told(step));
  }

  private static String score(StepValue step) {
    if (step.acts()) {
      return "–";
    }
    return Double.isFinite(step.score()) ? figure("%.1f", step.score() * 100) : "∞";
  }

  private String told(StepValue step) {
    if (step.acts()) {
      return words.of("step.acts");
    }
    List<String> told = new ArrayList<>();
    if (!step.decides().isEmpty()) {
      String from = words.of(step.byRules() ? "step.by-rules" : "step.by-shares");
      told.add(String.join(", ", step.decides()) + " (" + from + ")");
    }
    if (!step.ruledOn().isEmpty()) {
      told.add(words.of("step.ruled-on", String.join(", ", step.ruledOn())));
    }
    return told.isEmpty() ? words.of("step.decides-nothing") : String.join("; ", told);
  }

  private static String figure(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static String row(String name, String... cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-42s", name));
    for (int i = 0; i < cells.length - 1; i++) {
      line.append(String.format(Locale.ROOT, "%11s", cells[i]));
    }
    return line.append("  ").append(cells[cells.length - 1]).toString().stripTrailing();
  }
}
