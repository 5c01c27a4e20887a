package vn.thutuc.page.of;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page says which fields are optional; a form that says it too says it twice. */
class OptionalWordTest {

  static List<Path> forms() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noFormSaysItByItself(Path form) throws IOException {
    assertThat(Files.readString(form)).doesNotContain("(không bắt buộc)", "(optional)");
  }
}
