package vn.thutuc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Models that never rest, put straight into an engine with 256 MB: each is ended in seconds with an
 * answer that names the step, and other dossiers move on.
 */
class RunawayProcessTest {

  private static final long FIVE_SECONDS = 5_000;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void everyRunawayIsEndedAndTheOthersMoveOn() throws Exception {
    Map<String, String[]> answers = runIn256MB();

    assertThat(answers).containsOnlyKeys(RunawayModels.ALL.keySet());
    answers.forEach(
        (model, answer) -> {
          assertThat(answer[0])
              .as(model)
              .matches(
                  "model-(ran-away|calls-too-deep) (again|tell|x|x\\d|s\\d|fork|heard|sub)|.*x: the value .* is not accepted.*");
          assertThat(Long.parseLong(answer[1])).as("ms of " + model).isLessThan(FIVE_SECONDS);
          assertThat(Integer.parseInt(answer[3])).as("moved during " + model).isPositive();
        });
  }

  @ParameterizedTest
  @CsvSource({"refusals.properties, Mô hình quy trình chạy vòng", "refusals_en.properties, loop"})
  void theAnswerNamesTheStepInBothLanguages(String file, String said) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
      words.load(reader);
    }
    String text =
        new MessageFormat(words.getProperty("refusal.model-ran-away"), Locale.ROOT)
            .format(new Object[] {"appraise"});
    assertThat(text).contains(said, "“appraise”");
  }

  private static Map<String, String[]> runIn256MB() throws IOException, InterruptedException {
    File log = new File("target/runaway.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                RunawayLoad.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    assertThat(process.waitFor()).as("see target/runaway.log").isZero();
    Map<String, String[]> answers = new LinkedHashMap<>();
    for (String line : Files.readAllLines(log.toPath(), StandardCharsets.UTF_8)) {
      if (line.startsWith("RUN ")) {
        String[] parts = line.substring("RUN ".length()).split("\\|", 2);
        String[] numbers = parts[1].split("\\|");
        int n = numbers.length;
        String answer = String.join("|", java.util.Arrays.copyOf(numbers, n - 3));
        answers.put(
            parts[0], new String[] {answer, numbers[n - 3], numbers[n - 2], numbers[n - 1]});
      }
    }
    return answers;
  }
}
