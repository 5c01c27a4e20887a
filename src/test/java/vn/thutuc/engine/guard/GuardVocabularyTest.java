package vn.thutuc.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thutuc.procedure.Bundle;

/** The guard knows exactly the engine's words the gate knows: neither more nor fewer. */
class GuardVocabularyTest {

  private static final Properties GATE = new Properties();

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = Bundle.class.getResourceAsStream("bpmn-vocabulary.properties")) {
      GATE.load(in);
    }
  }

  @Test
  void attributesAreTheSame() {
    Set<String> gate =
        GATE.values().stream()
            .flatMap(attributes -> Stream.of(attributes.toString().split(" ")))
            .filter(attribute -> attribute.startsWith("camunda."))
            .map(attribute -> attribute.substring("camunda.".length()))
            .collect(Collectors.toSet());
    assertThat(ModelText.ATTRIBUTES).containsExactlyInAnyOrderElementsOf(gate);
  }

  @Test
  void extensionElementsAreTheSame() {
    assertThat(ModelText.EXTENSIONS)
        .containsExactlyInAnyOrderElementsOf(elements("camunda.").toList());
  }

  @Test
  void noElementOfTheGateIsRefused() {
    assertThat(elements("bpmn.")).doesNotContainAnyElementsOf(ModelText.REFUSED);
  }

  private static Stream<String> elements(String prefix) {
    return GATE.stringPropertyNames().stream()
        .filter(element -> element.startsWith(prefix))
        .map(element -> element.substring(prefix.length()));
  }
}
