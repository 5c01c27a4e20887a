package vn.thutuc.studio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.command.CommandWords;
import vn.thutuc.procedure.Finding;

/** What the command says: what was found here, or what the server told, as lines. */
final class PublishAnswer {

  private final CommandWords words;

  PublishAnswer(CommandWords words) {
    this.words = words;
  }

  String json(List<Finding> findings) {
    return JsonMapper.shared().writeValueAsString(Map.of("findings", findings));
  }

  List<String> found(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding one : findings) {
      String element = one.element() == null ? "" : "  " + one.element();
      String severity = words.of("severity." + one.severity().name());
      lines.add(severity + "  " + one.file() + element + "  [" + one.code() + "]");
      lines.add("    " + one.message().in(words.language()));
      lines.add("    → " + one.advice().in(words.language()));
    }
    lines.add(words.of("not-sent"));
    return lines;
  }

  List<String> of(Studio.Answer told, String server) {
    if (told.status() == 0) {
      return List.of(words.of("unreachable", server));
    }
    if (told.isHandedIn()) {
      return handedIn(told.json(), server.replaceAll("/+$", ""));
    }
    String detail = told.json().path("detail").asString("");
    List<String> lines = new ArrayList<>();
    lines.add(
        detail.isEmpty()
            ? words.of("strange", server, String.valueOf(told.status()))
            : words.of("refused", String.valueOf(told.status()), detail));
    told.json().path("findings").forEach(one -> lines.addAll(finding(one)));
    told.json().path("cases").forEach(one -> lines.addAll(failed(one)));
    return lines;
  }

  private List<String> handedIn(JsonNode told, String server) {
    return List.of(
        words.of("done", told.path("draft").asString(), told.path("hash").asString()),
        words.of("page", server + told.path("page").asString()));
  }

  private List<String> finding(JsonNode one) {
    String severity = words.of("severity." + one.path("severity").asString());
    String element = one.path("element").asString("");
    return List.of(
        severity + "  " + one.path("file").asString() + "  " + element,
        "    " + one.path("message").asString(),
        "    → " + one.path("advice").asString());
  }

  private List<String> failed(JsonNode one) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("case", one.path("file").asString(), one.path("name").asString()));
    one.path("mismatches")
        .forEach(
            off ->
                lines.add(
                    words.of(
                        "mismatch",
                        off.path("what").asString(),
                        off.path("expected").asString(),
                        off.path("actual").asString())));
    return lines;
  }
}
