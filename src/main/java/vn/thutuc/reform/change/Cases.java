package vn.thutuc.reform.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import vn.thutuc.studio.splice.YamlText;

/** Worked cases follow what was changed; one that was all about what is gone goes too. */
final class Cases {

  private static final JsonPointer MOVES = JsonPointer.compile("/moves");

  private Cases() {}

  private static List<String> files(Rework rework) {
    return rework.bundle().files().keySet().stream()
        .filter(path -> path.contains("/scenarios/"))
        .toList();
  }

  /** Nobody acts at that step any more. */
  static void withoutMoves(Rework rework, String step) {
    for (String path : files(rework)) {
      rework.yaml(path, yaml -> withoutMoves(yaml, step));
    }
  }

  private static YamlText withoutMoves(YamlText yaml, String step) {
    YamlText left = yaml;
    for (int i = yaml.at(MOVES).size() - 1; i >= 0; i--) {
      if (left.at(MOVES).get(i).path("task").asString("").equals(step)) {
        left = left.remove(MOVES.appendIndex(i));
      }
    }
    return left;
  }

  /** Nobody asks for that paper any more. */
  static void withoutDocument(Rework rework, String document) {
    for (String path : files(rework)) {
      if (isOnlyAbout(rework, path, document)) {
        rework.write(Map.of(path, Optional.empty()));
      } else {
        rework.yaml(path, yaml -> withoutDocument(yaml, document));
      }
    }
  }

  private static boolean isOnlyAbout(Rework rework, String path, String document) {
    JsonNode moves = vn.thutuc.procedure.ContentTree.of(path, rework.content(path)).path("moves");
    for (JsonNode move : moves) {
      JsonNode asked = move.path("ask").path("requirements");
      if (asked.size() == 1 && asked.get(0).asString("").equals(document)) {
        return true;
      }
    }
    return false;
  }

  private static YamlText withoutDocument(YamlText yaml, String document) {
    YamlText left = without(yaml, JsonPointer.compile("/expect/checklist"), document);
    for (int i = 0; i < yaml.at(MOVES).size(); i++) {
      JsonPointer asked = MOVES.appendIndex(i).append(JsonPointer.compile("/ask/requirements"));
      left = without(left, asked, document);
    }
    return left;
  }

  private static YamlText without(YamlText yaml, JsonPointer list, String document) {
    JsonNode items = yaml.at(list);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).asString("").equals(document)) {
        return yaml.remove(list.appendIndex(i));
      }
    }
    return yaml;
  }
}
