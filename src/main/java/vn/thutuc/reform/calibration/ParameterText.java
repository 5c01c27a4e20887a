package vn.thutuc.reform.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a parameter file, with where each value comes from under {@code sources}. */
public final class ParameterText {

  private static final JsonMapper JSON = new JsonMapper();

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();

  /** A line of its own at the top. */
  public ParameterText top(String key, String value) {
    sections.put(key, List.of(value));
    return this;
  }

  /** A line in a section, in YAML's short form, with its source. */
  public ParameterText add(String section, String name, String value, Source source) {
    sections.computeIfAbsent(section, any -> new ArrayList<>());
    String mark = source.guessed() ? "  # GUESSED: " + source.how() : "";
    sections.get(section).add("  " + quoted(name) + ": " + value + mark);
    return told(section + "." + name, source);
  }

  public ParameterText told(String path, Source source) {
    sources.put(path, source);
    return this;
  }

  Map<String, Source> sources() {
    return sources;
  }

  public static String quoted(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_.-]*")
            && !text.matches("(?i)y|n|yes|no|on|off|true|false|null")
        ? text
        : JSON.writeValueAsString(text);
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (key, lines) -> {
          boolean mapping = lines.get(0).startsWith("  ");
          text.append(key).append(mapping ? ":\n" : ": ");
          lines.forEach(line -> text.append(line).append('\n'));
        });
    text.append("sources:\n");
    sources.forEach(
        (path, source) ->
            text.append("  ")
                .append(JSON.writeValueAsString(path))
                .append(": ")
                .append(JSON.writeValueAsString(source.text()))
                .append('\n'));
    return text.toString();
  }
}
