package vn.thutuc.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of comparisons are complete in both languages. */
class DiffWordsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties vi = read("changes.properties");
    Properties en = read("changes_en.properties");

    assertThat(en.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(vi.stringPropertyNames());
    for (String key : vi.stringPropertyNames()) {
      assertThat(en.getProperty(key)).as(key).doesNotContain("'");
      assertThat(vi.getProperty(key)).as(key).doesNotContain("'");
      if (!key.matches(".*\\.(one|many)")) {
        assertThat(placeholders(en.getProperty(key)))
            .as(key)
            .isEqualTo(placeholders(vi.getProperty(key)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void everySubjectHasItsName(Subject subject) {
    assertThat(DiffWords.has(subject.key() + ".one")).isTrue();
    assertThat(DiffWords.has(subject.key() + ".many")).isTrue();
  }

  private static Set<String> placeholders(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String name) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/vn/thutuc/studio/diff").resolve(name);
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
