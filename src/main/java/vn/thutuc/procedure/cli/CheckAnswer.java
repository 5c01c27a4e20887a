package vn.thutuc.procedure.cli;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.Finding;

/** The findings for people as lines, for machines as JSON. */
record CheckAnswer(List<Finding> findings) {

  private static final JsonMapper JSON = new JsonMapper();

  String json() {
    List<Map<String, @Nullable Object>> told = findings.stream().map(CheckAnswer::told).toList();
    return JSON.writeValueAsString(Map.of("findings", told));
  }

  List<String> lines(String language) {
    ResourceBundle words = words(language);
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      String element = finding.element() == null ? "" : "  " + finding.element();
      lines.add(
          "%s  %s%s  [%s]"
              .formatted(
                  words.getString(finding.severity().name()),
                  finding.file(),
                  element,
                  finding.code()));
      lines.add("    " + finding.message().in(language));
      lines.add("    → " + finding.advice().in(language));
      if (finding.law() != null) {
        lines.add("    " + filled(words.getString("law"), finding.law()));
      }
    }
    return lines;
  }

  static String word(String language, String key, String argument) {
    return filled(words(language).getString(key), argument);
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

  private static String filled(String pattern, String argument) {
    return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {argument});
  }

  private static ResourceBundle words(String language) {
    return ResourceBundle.getBundle(
        "vn.thutuc.procedure.cli.check",
        "en".equals(language) ? Locale.ENGLISH : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }
}
