package vn.thutuc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds docs/tour.md to the code: twelve steps, and every method they name is there. */
class TourTest {

  private static final Pattern STEP = Pattern.compile("(?m)^(\\d+)\\. \\*\\*");
  private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w*)#(\\w+)`");
  private static final JavaClasses CODE = new ClassFileImporter().importPackages("vn.thutuc");

  private final String tour = read(Path.of("docs/tour.md"));

  @Test
  void hasTwelveSteps() {
    assertThat(stepsIn(tour)).isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
  }

  @Test
  void everyStepNamesAMethod() {
    String[] steps = tour.split("(?m)^(?=\\d+\\. \\*\\*)");
    for (int i = 1; i < steps.length; i++) {
      assertThat(methodsIn(steps[i])).as("step %d", i).isNotEmpty();
    }
  }

  @Test
  void everyMethodExists() {
    assertThat(missing(tour)).isEmpty();
  }

  @Test
  void noticesWhatIsNotThere() {
    String wrong = tour + "`Desk#vanish` `Nowhere#complete` `Desk#complete`\n13. **More.**\n";
    assertThat(missing(wrong)).containsExactly("Desk#vanish", "Nowhere#complete");
    assertThat(stepsIn(wrong)).hasSize(13);
  }

  private static List<Integer> stepsIn(String text) {
    return STEP.matcher(text).results().map(step -> Integer.valueOf(step.group(1))).toList();
  }

  private static List<MatchResult> methodsIn(String text) {
    return METHOD.matcher(text).results().toList();
  }

  private static List<String> missing(String text) {
    return methodsIn(text).stream()
        .filter(named -> !exists(named.group(1), named.group(2)))
        .map(named -> named.group(1) + "#" + named.group(2))
        .toList();
  }

  private static boolean exists(String type, String method) {
    return CODE.stream()
        .filter(candidate -> candidate.getSimpleName().equals(type))
        .anyMatch(candidate -> declares(candidate, method));
  }

  private static boolean declares(JavaClass type, String method) {
    return type.getMethods().stream().anyMatch(each -> each.getName().equals(method));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
