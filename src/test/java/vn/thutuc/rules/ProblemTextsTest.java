package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code the readers can report has words and advice in both languages, and none is idle. */
class ProblemTextsTest {

  private static final Pattern CODE =
      Pattern.compile("\"((?:yaml|facts|parameters|dmn|drl|rules)\\.[a-z-]+)\"");
  private static final Set<String> EXCEPTIONS = Set.of("rules.bad-fact", "rules.problems");

  @Test
  void codesAndWordsAreTheSame() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (String code : codes()) {
      expected.add(code + ".message");
      expected.add(code + ".advice");
    }

    assertThat(new TreeSet<>(words(Locale.ROOT).keySet())).isEqualTo(expected);
    assertThat(new TreeSet<>(words(Locale.ENGLISH).keySet())).isEqualTo(expected);
  }

  @Test
  void bothLanguagesUseTheSamePlaceholders() {
    ResourceBundle vi = words(Locale.ROOT);
    ResourceBundle en = words(Locale.ENGLISH);
    for (String key : vi.keySet()) {
      assertThat(placeholders(vi.getString(key)))
          .as(key)
          .isEqualTo(placeholders(en.getString(key)));
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        "vn.thutuc.rules.problems",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/thutuc/rules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    codes.removeAll(EXCEPTIONS);
    codes.removeAll(List.of("parameters.yaml", "facts.yaml", "rules.drl"));
    return codes;
  }
}
