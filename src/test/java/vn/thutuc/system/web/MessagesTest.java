package vn.thutuc.system.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.page.Badge;
import vn.thutuc.page.DayKind;
import vn.thutuc.page.StationState;
import vn.thutuc.page.WhyView;

/** Every text exists in both languages, is used, and stands in a message file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesSayTheSameThings(String room) {
    assertThat(MessageCheck.differences(read(room), read(room + "_en"))).isEmpty();
  }

  @Test
  void noMessageIsMissing() {
    assertThat(MessageCheck.missing(keys(), sources())).isEmpty();
  }

  @Test
  void noMessageIsUnused() {
    assertThat(MessageCheck.unused(keys(), sources())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noTemplateSpeaksByItself(Path template) throws IOException {
    assertThat(BareText.find(Files.readString(template))).isEmpty();
  }

  @Test
  void everyStateThatIsDrawnHasItsWord() {
    Stream<String> words =
        Stream.of(
                Arrays.stream(Badge.values()).map(badge -> "page.badge." + badge.key()),
                Arrays.stream(StationState.values()).map(state -> "page.way." + state.key()),
                Arrays.stream(DayKind.values()).map(kind -> "page.days.kind." + kind.key()),
                Arrays.stream(WhyView.Outcome.values()).map(outcome -> "page.why." + outcome.key()),
                NavLink.forRoles(role -> true).stream().map(link -> "layout.nav." + link.key()))
            .flatMap(keys -> keys);

    assertThat(keys()).containsAll(words.toList());
  }

  @Test
  void aMissingTranslationAnUnequalPlaceholderAndAnApostropheAreNoticed() {
    assertThat(
            MessageCheck.differences(
                Map.of("a", "A {0}", "b", "B", "d", "D", "e", ""),
                Map.of("a", "A {1}", "c", "C", "d", "it's", "e", "E")))
        .containsExactly(
            "a: placeholders [0] and [1]",
            "b: missing in English",
            "c: missing in Vietnamese",
            "d: write ’ instead of ', which message formats swallow",
            "e: empty");
    assertThat(
            MessageCheck.differences(
                Map.of("a", "{0,choice,1#x|1<{0}} {1}"), Map.of("a", "{1}{0}")))
        .isEmpty();
  }

  @Test
  void missingAndUnusedKeysAreNoticed() {
    List<String> sources =
        List.of(
            "<p th:text=\"#{a.b}\"></p><p th:text=\"#{a.gone(${x})}\"></p>",
            "th:text=\"#{${'a.kind.' + kind}}\"",
            "words.text(\"a.java\", 1); words.text(\"a.lost\");");

    assertThat(MessageCheck.missing(Set.of("a.b", "a.java"), sources))
        .containsExactly("a.gone", "a.lost");
    assertThat(
            MessageCheck.unused(Set.of("a.b", "a.java", "a.kind.x", "a.old", "a.kinds"), sources))
        .containsExactly("a.kinds", "a.old");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Xin chào</p>",
        "<p th:if=\"${x}\">Hello</p>",
        "<p th:text=\"#{x}\"></p> words behind",
        "<input placeholder=\"Mã hồ sơ\" />",
        "<button aria-label=\"Close\"></button>",
        "<b><i th:text=\"#{x}\">sample</i> bare</b>",
        "<input />after a void element",
      })
  void bareTextIsNoticed(String template) {
    assertThat(BareText.find(template)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text=\"#{x}\">sample</p>",
        "<div th:replace=\"~{a :: b}\"><p>sample</p></div>",
        "<!-- a comment --><kbd>Enter</kbd> <b>ThuTuc</b> · 1/2",
        "<input th:placeholder=\"#{x}\" type=\"text\" class=\"some words\" />",
        "<meta name=\"viewport\" content=\"width=device-width\" />",
      })
  void textFromMessagesIsLeftAlone(String template) {
    assertThat(BareText.find(template)).isEmpty();
  }

  Stream<String> rooms() throws IOException {
    return files(MESSAGES).stream()
        .map(path -> path.getFileName().toString().replaceAll("(_en)?\\.properties$", ""))
        .distinct();
  }

  List<Path> templates() throws IOException {
    return files(TEMPLATES);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Set<String> keys() {
    try {
      Set<String> keys = new TreeSet<>();
      rooms().forEach(room -> keys.addAll(read(room).keySet()));
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> sources() {
    List<String> sources = new ArrayList<>();
    try {
      for (Path root : List.of(TEMPLATES, Path.of("src/main/java"))) {
        for (Path file : files(root)) {
          sources.add(Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    Path path = MESSAGES.resolve(file + ".properties");
    if (!Files.exists(path)) {
      return Map.of();
    }
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.entrySet().stream()
        .collect(toMap(e -> e.getKey().toString(), e -> e.getValue().toString()));
  }
}
