package vn.thutuc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds docs/tour.md to the code: twelve steps, and every method they name is there. */
class TourTest {

  private static final Pattern STEP = Pattern.compile("(?m)^(\\d+)\\. \\*\\*");

  private String tour = "";

  @BeforeEach
  void read() throws IOException {
    tour = Files.readString(Path.of("docs/tour.md"));
  }

  @Test
  void hasTwelveSteps() {
    assertThat(stepsIn(tour)).isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
  }

  @Test
  void everyStepNamesAMethod() {
    String[] steps = tour.split("(?m)^(?=\\d+\\. \\*\\*)");
    for (int i = 1; i < steps.length; i++) {
      assertThat(CodeNames.methods(steps[i])).as("step %d", i).isPositive();
    }
  }

  @Test
  void everyMethodExists() {
    assertThat(CodeNames.missingMethods(tour)).isEmpty();
  }

  @Test
  void noticesWhatIsNotThere() {
    String wrong = tour + "`Desk#vanish` `Nowhere#complete` `Desk#complete`\n13. **More.**\n";
    assertThat(CodeNames.missingMethods(wrong)).containsExactly("Desk#vanish", "Nowhere#complete");
    assertThat(stepsIn(wrong)).hasSize(13);
  }

  private static List<Integer> stepsIn(String text) {
    return STEP.matcher(text).results().map(step -> Integer.valueOf(step.group(1))).toList();
  }
}
