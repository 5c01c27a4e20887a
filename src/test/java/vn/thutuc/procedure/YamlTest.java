package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlTest {

  @Test
  void datesStayText() {
    assertThat(read("day: 2026-07-01").path("day").isString()).isTrue();
  }

  @Test
  void refusesAliasesBeforeTheyExpand() {
    refuses("yaml.anchor", "a: &a [1]\nb: [*a, *a]\n");
  }

  @Test
  void refusesSecondDocument() {
    refuses("yaml.documents", "a: 1\n---\nb: 2\n");
  }

  @Test
  void refusesKeyTwice() {
    refuses("yaml.unreadable", "a: 1\na: 2\n");
  }

  @Test
  void refusesDeepNesting() {
    refuses("yaml.unreadable", "a: " + "[".repeat(60) + "]".repeat(60));
  }

  @Test
  void refusesHugeFile() {
    refuses("bundle.too-large", "a: " + "x".repeat(500_001));
  }

  private static void refuses(String code, String yaml) {
    assertThatExceptionOfType(BundleProblem.class)
        .isThrownBy(() -> read(yaml))
        .extracting(BundleProblem::code)
        .isEqualTo(code);
  }

  private static tools.jackson.databind.JsonNode read(String yaml) {
    return Yaml.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
