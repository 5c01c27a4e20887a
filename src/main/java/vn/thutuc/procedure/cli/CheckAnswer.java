package vn.thutuc.procedure.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.command.CommandWords;
import vn.thutuc.procedure.Finding;

/** The findings for people as lines, for machines as JSON. */
record CheckAnswer(List<Finding> findings) {

  private static final JsonMapper JSON = new JsonMapper();

  String json() {
    List<Map<String, @Nullable Object>> told = findings.stream().map(CheckAnswer::told).toList();
    return JSON.writeValueAsString(Map.of("findings", told));
  }

  List<String> lines(CommandWords words) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      String element = finding.element() == null ? "" : "  " + finding.element();
      lines.add(
          "%s  %s%s  [%s]"
              .formatted(
                  words.of(finding.severity().name()), finding.file(), element, finding.code()));
      lines.add("    " + finding.message().in(words.language()));
      lines.add("    → " + finding.advice().in(words.language()));
      if (finding.law() != null) {
        lines.add("    " + words.of("law", finding.law()));
      }
    }
    return lines;
  }

  private static Map<String, @Nullable Object> told(Finding finding) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("severity", finding.severity().name());
    told.put("code", finding.code());
    told.put("file", finding.file());
    told.put("element", finding.element());
    told.put("law", finding.law());
    told.put("message", finding.message());
    told.put("advice", finding.advice());
    return told;
  }
}
