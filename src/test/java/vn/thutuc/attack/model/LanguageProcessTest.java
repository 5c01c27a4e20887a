package vn.thutuc.attack.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.SampleBundles;

/**
 * Gate and guard hold the same language: a model of every word the gate knows is taken by the
 * guarded engine. That the guard knows no more is held by {@code GuardVocabularyTest}.
 */
class LanguageProcessTest {

  private static final String FILE = "processes/sample-permit/process.bpmn";

  @Test
  void theGuardedEngineTakesEveryWordOfTheGate() throws IOException {
    Bundle bundle = SampleBundles.with(FILE, text("/attack/everything.bpmn"));
    String canonical = Objects.requireNonNull(bundle.engineModels().get(FILE));
    saysEveryWord(canonical, word -> !isDrawing(word));
    saysEveryWord(text("/attack/everything.bpmn"), LanguageProcessTest::isDrawing);
    assertThat(canonical)
        .as("where it is drawn is nothing to the engine")
        .doesNotContain("<bpmndi");

    try (AttackedEngine guarded = AttackedEngine.guarded()) {
      Deployment deployed = guarded.deploy(canonical.getBytes(StandardCharsets.UTF_8));
      assertThat(deployed.getId()).isNotEmpty();
    }
  }

  private static boolean isDrawing(String word) {
    return word.matches("(bpmndi|dc|di)\\..*");
  }

  private static void saysEveryWord(String model, Predicate<String> wanted) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Bundle.class.getResourceAsStream("bpmn-vocabulary.properties")) {
      words.load(in);
    }
    words.keySet().removeIf(word -> !wanted.test(word.toString()));
    assertThat(words).isNotEmpty();
    words.forEach(
        (element, attributes) -> {
          assertThat(model).containsPattern("<" + tag(element.toString()) + "[ >]");
          Stream.of(attributes.toString().split(" "))
              .filter(attribute -> !attribute.isEmpty() && !attribute.startsWith("-"))
              .forEach(
                  attribute ->
                      assertThat(model)
                          .containsPattern(
                              "<" + tag(element.toString()) + " [^>]*\\b" + tag(attribute) + "="));
        });
  }

  private static String tag(String word) {
    return word.replace('.', ':');
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = LanguageProcessTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
