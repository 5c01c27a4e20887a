package vn.thutuc.studio.cli;

import java.util.ArrayList;
import java.util.List;
import vn.thutuc.command.CommandWords;
import vn.thutuc.studio.Coverage;
import vn.thutuc.studio.Mismatch;
import vn.thutuc.studio.ScenarioReport;
import vn.thutuc.studio.ScenarioResult;

/** The answer of the command: for people as lines, for machines as JSON. */
record TestAnswer(List<TestedBundle> bundles) {

  private static final int SHOWN = 12;

  boolean isGood() {
    return bundles.stream().allMatch(TestedBundle::isGood);
  }

  String json() {
    return TestJson.of(bundles);
  }

  List<String> lines(CommandWords words) {
    List<String> lines = new ArrayList<>();
    for (TestedBundle tested : bundles) {
      lines.add(tested.bundle().key() + "  " + tested.bundle().hash().brief());
      tested.problems().forEach(problem -> lines.add("  ✗ " + problem.in(words.language())));
      ScenarioReport report = tested.report();
      if (report != null) {
        report(report, words, lines);
      }
      lines.add("");
    }
    return lines;
  }

  private static void report(ScenarioReport report, CommandWords words, List<String> lines) {
    for (ScenarioResult result : report.results()) {
      String file = result.file().substring(result.file().lastIndexOf('/') + 1);
      lines.add(
          "  "
              + (result.isGood() ? "✓" : "✗")
              + " "
              + result.name().in(words.language())
              + "  "
              + file);
      for (Mismatch mismatch : result.mismatches()) {
        lines.add("      " + words.of("mismatch", mismatch.what()));
        lines.add("        " + words.of("expected", mismatch.expected()));
        lines.add("        " + words.of("actual", mismatch.actual()));
      }
    }
    int failed = report.failed().size();
    int all = report.results().size();
    lines.add(
        "  " + (all == 0 ? words.of("no-cases") : words.of("cases", all, all - failed, failed)));
    coverage(report.coverage(), words, lines);
  }

  private static void coverage(Coverage coverage, CommandWords words, List<String> lines) {
    lines.add("  " + words.of("coverage"));
    share("elements", coverage.elements(), words, lines);
    share("flows", coverage.flows(), words, lines);
    share("rows", coverage.rows(), words, lines);
    share("rules", coverage.rules(), words, lines);
  }

  private static void share(
      String kind, Coverage.Share share, CommandWords words, List<String> lines) {
    String name = words.of("share." + kind);
    lines.add("    " + words.of("share", name, share.touched(), share.all(), share.percent()));
    if (!share.untouched().isEmpty()) {
      List<String> first = share.untouched().stream().limit(SHOWN).toList();
      String more = share.untouched().size() > SHOWN ? " …" : "";
      lines.add("      " + words.of("untouched", String.join(", ", first) + more));
    }
  }
}
