package vn.thutuc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, and no sentence is left that nobody says. */
class WordingTest {

  private static final Path RESOURCES = Path.of("src/main/resources/vn/thutuc/deadline");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  private static Properties read(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> placeholders(String sentence) {
    return PLACEHOLDER.matcher(sentence).results().map(m -> m.group()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes", "cli/due"})
  void saysTheSameInBothLanguages(String name) throws IOException {
    Properties vi = read(name + ".properties");
    Properties en = read(name + "_en.properties");
    assertThat(en.stringPropertyNames()).isEqualTo(vi.stringPropertyNames());
    for (String key : vi.stringPropertyNames()) {
      assertThat(placeholders(en.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(vi.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "notes")
  void saysEverySentenceSomewhere(String name) throws IOException {
    StringBuilder code = new StringBuilder();
    try (var files = Files.list(Path.of("src/main/java/vn/thutuc/deadline"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        code.append(Files.readString(file));
      }
    }
    assertThat(read(name + ".properties").stringPropertyNames())
        .filteredOn(key -> !key.startsWith("limit."))
        .allSatisfy(key -> assertThat(code).contains("\"" + key + "\""));
  }
}
