package vn.thutuc.procedure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern REFUSAL = Pattern.compile("BundleProblem\\(\\s*\"([a-z.-]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"findings", "messages/forms"})
  void bothLanguagesSayTheSame(String name) {
    Properties vi = load(name + ".properties");
    Properties en = load(name + "_en.properties");
    assertThat(en.stringPropertyNames()).isEqualTo(vi.stringPropertyNames());
    for (String key : vi.stringPropertyNames()) {
      assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(vi.getProperty(key)));
      assertThat(new MessageFormat(vi.getProperty(key), Locale.ROOT)).isNotNull();
      assertThat(vi.getProperty(key) + en.getProperty(key)).as(key).doesNotContain("'");
    }
  }

  @Test
  void everyKindHasItsWordsAndEveryWordItsKind() throws IOException {
    Set<String> codes = Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.toSet());
    codes.addAll(refusals());
    Set<String> expected = new HashSet<>();
    codes.forEach(code -> expected.addAll(Set.of(code + ".message", code + ".advice")));
    assertThat(load("findings.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The codes the readers refuse with; everything else they report needs a kind. */
  private static Set<String> refusals() throws IOException {
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/vn/thutuc/procedure"))) {
      return sources
          .filter(Files::isRegularFile)
          .flatMap(source -> REFUSAL.matcher(read(source)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties load(String name) {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
