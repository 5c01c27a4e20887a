package vn.thutuc.studio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.command.CommandWords;
import vn.thutuc.procedure.Finding;
import vn.thutuc.studio.starter.Catalogue;
import vn.thutuc.studio.starter.Draft;
import vn.thutuc.studio.starter.Tally;

/** The answer of the command: for people as lines, for machines as JSON. */
final class StartAnswer {

  private final CommandWords words;

  StartAnswer(CommandWords words) {
    this.words = words;
  }

  String word(String key, Object... args) {
    return words.of(key, args);
  }

  List<String> draft(Draft draft, Path home, boolean json) {
    if (json) {
      return List.of(
          JsonMapper.shared()
              .writeValueAsString(Map.of("folder", home.toString(), "findings", draft.findings())));
    }
    List<String> lines = new ArrayList<>();
    for (Finding finding : draft.findings()) {
      lines.add(
          "%s  %s  [%s]"
              .formatted(word(finding.severity().name()), finding.element(), finding.code()));
      lines.add("    " + finding.message().in(words.language()));
      lines.add("    → " + finding.advice().in(words.language()));
    }
    lines.add("");
    lines.add(word("written", home.toString(), draft.findings().size()));
    lines.add("→ thutuc check " + home);
    return lines;
  }

  List<String> report(List<Tally.Line> tally, Catalogue read, boolean json) {
    int entries = read.entries().size();
    if (json) {
      return List.of(
          JsonMapper.shared()
              .writeValueAsString(
                  Map.of("entries", entries, "broken", read.broken(), "readings", tally)));
    }
    List<String> lines = new ArrayList<>();
    lines.add(word("entries", entries, read.broken().size()));
    lines.add("");
    lines.add(
        "| %s | %s | %s | %s | %s |"
            .formatted(
                word("part"),
                word("all-of-them"),
                word("certain"),
                word("likely"),
                word("unread")));
    lines.add("|---|---:|---:|---:|---:|");
    for (Tally.Line line : tally) {
      lines.add(
          "| %s | %d | %d | %d | %d |"
              .formatted(
                  word("part." + line.part()),
                  line.all(),
                  line.certain(),
                  line.likely(),
                  line.unread()));
    }
    return lines;
  }
}
