package vn.thutuc.attack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link ReadersFuzz} has found once is never found again. */
class CorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/attack/corpus");

  static List<Path> inputs() throws IOException {
    List<Path> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      files.filter(Files::isRegularFile).sorted().forEach(inputs::add);
    }
    return inputs;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isAnsweredOrRefused(Path input) throws IOException {
    Edge edge = Edge.valueOf(input.getParent().getFileName().toString().toUpperCase(Locale.ROOT));

    try (Attempt attempt = new Attempt()) {
      assertThat(attempt.of(edge, Files.readAllBytes(input))).isEmpty();
    }
  }

  @Test
  void theFuzzerKnowsABreakWhenItSeesOne() {
    try (Attempt attempt = new Attempt()) {
      assertThat(attempt.of(Edge.MODEL, null)).contains("NullPointerException");
    }
  }
}
