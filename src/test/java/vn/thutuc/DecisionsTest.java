package vn.thutuc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/decisions to the code: each is listed, and says which test guards it. */
class DecisionsTest {

  private static final Path FOLDER = Path.of("docs/decisions");
  private static final String CONFIRMATION = "**Confirmation.**";

  static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ADR-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void isListed(Path decision) throws IOException {
    assertThat(Files.readString(FOLDER.resolve("README.md")))
        .contains("](" + decision.getFileName() + ")");
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void saysWhichTestGuardsIt(Path decision) throws IOException {
    String text = Files.readString(decision);
    assertThat(text).contains(CONFIRMATION);
    String confirmation = text.substring(text.indexOf(CONFIRMATION));
    assertThat(CodeNames.tests(confirmation).size() + CodeNames.methods(confirmation)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void namesWhatIsThere(Path decision) throws IOException {
    String text = Files.readString(decision);
    assertThat(CodeNames.tests(text)).allMatch(CodeNames::isClass);
    assertThat(CodeNames.missingMethods(text)).isEmpty();
  }

  @Test
  void noticesATestThatIsNotThere() {
    assertThat(CodeNames.tests("`VanishedTest` `TourTest`")).hasSize(2);
    assertThat(CodeNames.isClass("VanishedTest")).isFalse();
    assertThat(CodeNames.isClass("TourTest")).isTrue();
  }
}
