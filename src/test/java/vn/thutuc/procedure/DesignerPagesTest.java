package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the reference pages of docs/designer to the code: nothing a bundle may say is left out. */
class DesignerPagesTest {

  private static final Path SOURCES = Path.of("src/main/java/vn/thutuc/procedure");
  private static final Path VOCABULARY = Path.of("docs/designer/vocabulary.md");
  private static final Path FORMAT = Path.of("docs/designer/bundle-format.md");

  @Test
  void theVocabularyHasEveryElementWithItsAttributes() throws IOException {
    String page = Files.readString(VOCABULARY);
    Properties words = new Properties();
    try (var in = ModelVocabulary.class.getResourceAsStream("bpmn-vocabulary.properties")) {
      words.load(in);
    }
    for (String element : words.stringPropertyNames()) {
      String kept =
          Stream.of(words.getProperty(element).split(" "))
              .filter(attribute -> !attribute.isEmpty() && !attribute.startsWith("-"))
              .map(attribute -> "`" + attribute + "`")
              .collect(Collectors.joining(" "));
      assertThat(page).contains("| `" + element + "` | " + kept + " |");
    }
  }

  @Test
  void theVocabularySaysWhatIsTakenOff() throws IOException {
    Set<String> traces =
        ModelVocabulary.words("modeller-traces.properties").stringPropertyNames().stream()
            .filter(word -> !word.startsWith("namespace."))
            .collect(Collectors.toSet());
    assertThat(traces).isNotEmpty();
    assertThat(quoted(Files.readString(VOCABULARY))).containsAll(traces);
  }

  @Test
  void theVocabularyHasEveryServicePropertyAndRole() throws IOException {
    Set<String> said = quoted(Files.readString(VOCABULARY));
    assertThat(said).containsAll(ModelExpressions.BEANS);
    String steps = Files.readString(SOURCES.resolve("check/StepInspection.java"));
    Set<String> properties = found("Map\\.entry\\(\"(\\w+)\"", steps);
    assertThat(properties).hasSizeGreaterThan(15);
    assertThat(said).containsAll(properties);
    Set<String> words = found("\"([a-z-]+|[A-Z_]{3,})\"", steps);
    words.removeAll(Set.of("true", "false"));
    assertThat(said).containsAll(words);
    assertThat(said).containsAll(FormTypes.INPUTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"procedure", "facts", "parameters", "scenario", "calendar"})
  void theFormatHasEveryKeyAndWordOfTheSchemas(String name) throws IOException {
    Set<String> words = new TreeSet<>();
    try (var in = getClass().getResourceAsStream("/schema/" + name + ".schema.json")) {
      collect(JsonMapper.shared().readTree(in.readAllBytes()), words);
    }
    assertThat(words).isNotEmpty();
    assertThat(words.stream().filter(word -> !isSaid(word)).toList()).isEmpty();
  }

  @Test
  void noticesAWordThatIsMissing() {
    assertThat(isSaid("supplementResponse")).isTrue();
    assertThat(isSaid("supplementRespons")).isFalse();
  }

  /** The keys and the fixed words of a schema. */
  private static void collect(JsonNode schema, Set<String> words) {
    schema.path("properties").properties().forEach(entry -> words.add(entry.getKey()));
    schema.path("enum").forEach(word -> words.add(word.asString()));
    schema.forEach(inner -> collect(inner, words));
  }

  private static boolean isSaid(String word) {
    try {
      String page = Files.readString(FORMAT, StandardCharsets.UTF_8);
      return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
          .matcher(page)
          .find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> quoted(String page) {
    return found("`([^`\n]+)`", page);
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
