package vn.thutuc.system.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thutuc.refusal.Refusal;

/** Every expected "no" of the code base has its sentence, in both languages. */
class RefusalMessagesTest {

  /** A code as subclasses write it: {@code "task-taken"}. */
  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.thutuc");

  @ParameterizedTest
  @ValueSource(strings = {"refusals", "refusals_en"})
  void everyRefusalHasItsSentence(String file) {
    assertThat(missing(codes(), keys(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"refusals", "refusals_en"})
  void noSentenceIsLeftOver(String file) {
    assertThat(keys(file))
        .isSubsetOf(codes().stream().map(code -> "refusal." + code).collect(Collectors.toSet()));
  }

  @Test
  void everySubclassNamesACode() {
    assertThat(refusals()).hasSizeGreaterThan(20);
    assertThat(refusals()).allSatisfy(type -> assertThat(codes(type)).isNotEmpty());
  }

  @Test
  void aMissingSentenceIsNoticed() {
    assertThat(missing(Set.of("task-done", "task-lost"), Set.of("refusal.task-done")))
        .containsExactly("refusal.task-lost");
  }

  private static List<JavaClass> refusals() {
    return PRODUCT.stream()
        .filter(type -> type.isAssignableTo(Refusal.class) && !type.isEquivalentTo(Refusal.class))
        .toList();
  }

  private static Set<String> codes() {
    return refusals().stream()
        .flatMap(type -> codes(type).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> codes(JavaClass type) {
    Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    try {
      return CODE.matcher(Files.readString(source))
          .results()
          .map(RefusalMessagesTest::code)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(MatchResult found) {
    return found.group(1);
  }

  private static List<String> missing(Set<String> codes, Set<String> keys) {
    return codes.stream()
        .map(code -> "refusal." + code)
        .filter(key -> !keys.contains(key))
        .sorted()
        .toList();
  }

  private static Set<String> keys(String file) {
    Properties messages = new Properties();
    Path path = Path.of("src/main/resources/messages", file + ".properties");
    try (Reader reader = Files.newBufferedReader(path)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.stringPropertyNames();
  }
}
