package vn.thutuc.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawing tool speaks Vietnamese throughout: every text its sources ask for is translated. */
class DrawingWordsTest {

  private static final Path FRONT = Path.of("src/main/frontend");
  private static final List<String> SOURCES =
      List.of(
          "bpmn-js/lib",
          "diagram-js/lib",
          "diagram-js-direct-editing/lib",
          "camunda-bpmn-js-behaviors/lib",
          "bpmn-js-create-append-anything/dist/index.es.js");

  /** Texts as the sources ask for them: directly, as an error, as an entry of a menu. */
  private static final Pattern ASKED =
      Pattern.compile(
          "translate\\(\\s*'([A-Za-z][^']+)'\\s*[,)]|_ERR_MSG = '([^']+)'"
              + "|\\blabel(?:: | = )'([A-Z][^']*)'|\\bname: '([A-Z][a-z-]+)'");

  /** The example of a comment. */
  private static final Set<String> NOT_SHOWN = Set.of("HELLO {you}");

  @Test
  void everyTextOfTheToolHasItsVietnamese() throws IOException {
    String words = Files.readString(FRONT.resolve("src/model/vi.ts"));
    Set<String> missing = new TreeSet<>();
    int asked = 0;
    for (String source : SOURCES) {
      for (Path file : files(FRONT.resolve("node_modules").resolve(source))) {
        for (String text : texts(file)) {
          asked++;
          if (!words.contains("'" + text + "': ")
              && !words.contains("'" + text + "':\n")
              && !words.contains("  " + text + ": ")
              && !NOT_SHOWN.contains(text)) {
            missing.add(text);
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(150);
    assertThat(missing).isEmpty();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".js")).toList();
    }
  }

  private static List<String> texts(Path file) throws IOException {
    return ASKED
        .matcher(Files.readString(file))
        .results()
        .map(
            found ->
                Stream.of(1, 2, 3, 4)
                    .map(found::group)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }
}
