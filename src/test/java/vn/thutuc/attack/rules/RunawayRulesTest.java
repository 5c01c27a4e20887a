package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Rules and tables that do not come to an end, in 256 MB: each ends within five seconds with a
 * refusal that has a name, and whoever asks another book is answered meanwhile.
 */
class RunawayRulesTest {

  /**
   * Only with the guard taken away: whoever asks at the moment the heap is full may be refused, and
   * is answered again afterwards.
   */
  private static final String FILLS_THE_HEAP = "large list";

  private static final Map<String, String> ENDS = new LinkedHashMap<>();

  static {
    ENDS.put("cross product", "rules-endless");
    ENDS.put("absent pairs", "rules-endless");
    ENDS.put("endless derivation", "rules-endless");
    ENDS.put("doubling derivation", "rules-endless");
    ENDS.put("loop, guarded", "NOT_EVALUATED");
    ENDS.put("loop", "TOO_LONG");
    ENDS.put(FILLS_THE_HEAP, "TOO_LONG");
    ENDS.put("afterwards", "answered");
  }

  @Test
  void everyRunawayEndsInTimeAndInMemory() throws IOException, InterruptedException {
    Process forked =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.thutuc.rules.dmn.Runaways")
            .redirectErrorStream(true)
            .start();
    String output = new String(forked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(forked.waitFor(60, TimeUnit.SECONDS)).isTrue();

    for (Map.Entry<String, String> expected : ENDS.entrySet()) {
      String[] ended =
          output
              .lines()
              .filter(line -> line.startsWith(expected.getKey() + "|"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(expected.getKey() + " in\n" + output))
              .split("\\|");
      assertThat(ended[1]).as(String.join(" ", ended)).isEqualTo(expected.getValue());
      assertThat(Long.parseLong(ended[2])).as(String.join(" ", ended)).isLessThan(5_000);
      if (!expected.getKey().equals(FILLS_THE_HEAP)) {
        assertThat(Long.parseLong(ended[4])).as(String.join(" ", ended)).isZero();
      }
      if (Long.parseLong(ended[2]) > 100) {
        assertThat(Long.parseLong(ended[3])).as(String.join(" ", ended)).isPositive();
      }
    }
  }
}
