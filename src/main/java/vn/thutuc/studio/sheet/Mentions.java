package vn.thutuc.studio.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which files of the draft a name stands. A name is looked for as a word of its own outside
 * comments; a word that happens to be the same is told as well, for a warning too many harms less.
 */
final class Mentions {

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\h*+(//|#).*$");
  private static final List<Pattern> WORDS =
      List.of(Pattern.compile("[\\w-]+"), Pattern.compile("\\w[\\w.-]*\\w"));
  static final String SCENARIOS = "/scenarios";

  private final Surroundings around;
  private final Map<String, Set<String>> texts = new TreeMap<>();

  Mentions(Surroundings around) {
    this.around = around;
    around
        .all(draft -> draft.files().entrySet().stream())
        .forEach(
            file -> {
              String text = new String(file.getValue(), UTF_8);
              texts.put(file.getKey(), words(COMMENT.matcher(text).replaceAll("")));
            });
  }

  /** The plain names of the files that name it, of these kinds; worked cases are counted. */
  List<String> files(String name, String... kinds) {
    if (name.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    int cases = 0;
    for (Map.Entry<String, Set<String>> file : texts.entrySet()) {
      if (isOf(file.getKey(), kinds) && file.getValue().contains(name)) {
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

  /** Names with and without what stands behind a dot. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Pattern pattern : WORDS) {
      pattern.matcher(text).results().map(MatchResult::group).forEach(words::add);
    }
    return words;
  }

  private static boolean isOf(String path, String... kinds) {
    return Stream.of(kinds)
        .anyMatch(kind -> kind.equals(SCENARIOS) ? path.contains(kind + "/") : path.endsWith(kind));
  }
}
