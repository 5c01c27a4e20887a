package vn.thutuc.studio.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which files of the draft a name stands. A name is looked for as a word of its own outside
 * comments; a word that happens to be the same is told as well, for a warning too many harms less.
 */
final class Mentions {

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|#).*$");
  static final String SCENARIOS = "/scenarios";

  private final Surroundings around;
  private final Map<String, String> texts = new TreeMap<>();

  Mentions(Surroundings around) {
    this.around = around;
    around
        .all(draft -> draft.files().entrySet().stream())
        .forEach(
            file -> {
              String text = new String(file.getValue(), UTF_8);
              texts.put(file.getKey(), COMMENT.matcher(text).replaceAll(""));
            });
  }

  /** The plain names of the files that name it, of these kinds; worked cases are counted. */
  List<String> files(String name, String... kinds) {
    if (name.isEmpty()) {
      return List.of();
    }
    Pattern word = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])");
    List<String> found = new ArrayList<>();
    int cases = 0;
    for (Map.Entry<String, String> file : texts.entrySet()) {
      if (isOf(file.getKey(), kinds) && word.matcher(file.getValue()).find()) {
        boolean scenario = file.getKey().contains(SCENARIOS + "/");
        cases += scenario ? 1 : 0;
        if (!scenario) {
          found.add(file.getKey().substring(file.getKey().lastIndexOf('/') + 1));
        }
      }
    }
    if (cases > 0) {
      found.add(around.words().text("studio.structure.cases", cases));
    }
    return found;
  }

  private static boolean isOf(String path, String... kinds) {
    return Stream.of(kinds)
        .anyMatch(kind -> kind.equals(SCENARIOS) ? path.contains(kind + "/") : path.endsWith(kind));
  }
}
