package vn.thutuc.studio.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.Scenario;

/**
 * Writes a worked case as people write one: a line for each answer and each move. Values are JSON,
 * which YAML reads as it stands.
 */
final class CaseYaml {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final StringBuilder text = new StringBuilder();

  CaseYaml comment(String words) {
    text.append("# ").append(words).append('\n');
    return this;
  }

  CaseYaml line(String name, Object value) {
    text.append(name).append(": ").append(json(value)).append('\n');
    return this;
  }

  /** A moment, written as every other worked case has it. */
  CaseYaml plain(String name, Object value) {
    text.append(name).append(": ").append(value).append('\n');
    return this;
  }

  CaseYaml block(String name, Map<String, ?> values) {
    text.append(name).append(values.isEmpty() ? ": {}\n" : ":\n");
    values.forEach((key, value) -> line("  " + key, value));
    return this;
  }

  CaseYaml list(String name, List<?> values) {
    text.append(name).append(values.isEmpty() ? ": []\n" : ":\n");
    values.forEach(value -> text.append("  - ").append(json(value)).append('\n'));
    return this;
  }

  CaseYaml heading(String name) {
    text.append(name).append(":\n");
    return this;
  }

  static Map<String, Object> move(Scenario.Move move) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (!move.after().isZero()) {
      written.put("after", move.after().toString());
    }
    if (move instanceof Scenario.Complete complete) {
      written.put("task", complete.task());
      written.put("complete", complete.variables());
    } else if (move instanceof Scenario.Ask ask) {
      Map<String, Object> asked = new LinkedHashMap<>();
      asked.put("requirements", ask.requirements());
      if (!ask.found().isEmpty()) {
        asked.put("found", ask.found());
      }
      written.put("task", ask.task());
      written.put("ask", asked);
    } else if (move instanceof Scenario.Refuse refuse) {
      written.put("task", refuse.task());
      written.put("refuse", Map.of("reasons", refuse.reasons()));
    } else if (move instanceof Scenario.Message message) {
      written.put("message", message.name());
      if (!message.answers().isEmpty()) {
        written.put("answers", message.answers());
      }
    } else if (move instanceof Scenario.Timer timer) {
      written.put("timer", timer.element());
    }
    return written;
  }

  private static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
