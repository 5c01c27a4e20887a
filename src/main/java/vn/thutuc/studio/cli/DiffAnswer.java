package vn.thutuc.studio.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.command.CommandWords;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.diff.Change;
import vn.thutuc.studio.diff.Change.Rank;

/** The answer of the command: for people as sentences under headings, for machines as JSON. */
record DiffAnswer(List<Change> changes) {

  String json() {
    return JsonMapper.shared()
        .writeValueAsString(Map.of("changes", changes.stream().map(DiffAnswer::json).toList()));
  }

  private static Map<String, @Nullable Object> json(Change change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kind", change.kind().name());
    json.put("subject", change.subject().name());
    json.put("aspect", change.aspect());
    json.put("file", change.file());
    json.put("elements", change.elements());
    json.put("rank", change.rank().name());
    json.put("audience", change.audience().name());
    json.put("sentence", of(change.sentence()));
    Text law = change.law();
    json.put("law", law == null ? null : of(law));
    return json;
  }

  private static Map<String, String> of(Text text) {
    return Map.of("vi", text.vi(), "en", text.en());
  }

  List<String> lines(CommandWords words) {
    List<String> lines = new ArrayList<>();
    if (changes.isEmpty()) {
      lines.add(words.of("same"));
    }
    for (Rank rank : Rank.values()) {
      List<Change> ranked = changes.stream().filter(change -> change.rank() == rank).toList();
      if (!ranked.isEmpty()) {
        lines.add(words.of("rank." + rank.name().toLowerCase(Locale.ROOT), ranked.size()));
        ranked.forEach(change -> lines.add("  " + sign(change) + " " + line(change, words)));
        lines.add("");
      }
    }
    return lines;
  }

  private static String line(Change change, CommandWords words) {
    Text law = change.law();
    String sentence = change.sentence().in(words.language());
    return law == null ? sentence : sentence + "  [" + law.in(words.language()) + "]";
  }

  private static String sign(Change change) {
    return switch (change.kind()) {
      case ADDED -> "+";
      case REMOVED -> "−";
      case CHANGED -> "~";
      case MOVED -> "↕";
    };
  }
}
