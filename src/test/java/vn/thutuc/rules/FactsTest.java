package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers take one form, whatever they came as. */
class FactsTest {

  @Test
  void oneValueHasOneForm() {
    assertThat(value("age", 5)).isEqualTo(5L);
    assertThat(value("age", BigInteger.valueOf(5))).isEqualTo(5L);
    assertThat(value("age", new BigDecimal("5.00"))).isEqualTo(5L);
    assertThat(value("income", 1.50)).isEqualTo(new BigDecimal("1.5"));
    assertThat(value("income", 2.0)).isEqualTo(2L);
    assertThat(value("income", new BigDecimal("0.1"))).isEqualTo(new BigDecimal("0.1"));
    assertThat(value("birthDate", "2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(value("fullName", "Nguye\u0302\u0303n")).isEqualTo("Nguy\u1ec5n");
    assertThat(value("hiv", null)).isNull();
  }

  private static Object value(String field, Object answer) {
    Map<String, Object> answers = new HashMap<>();
    answers.put(field, answer);
    return SampleRules.facts(answers).value(field);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("age", "5"),
        Arguments.of("age", 5.5),
        Arguments.of("age", Double.NaN),
        Arguments.of("age", -1),
        Arguments.of("age", 131),
        Arguments.of("income", new BigDecimal("1e9999")),
        Arguments.of("income", true),
        Arguments.of("hiv", "true"),
        Arguments.of("povertyLevel", "poor"),
        Arguments.of("birthDate", "29/02/2020"),
        Arguments.of("birthDate", "2021-02-29"),
        Arguments.of("fullName", List.of("a")),
        Arguments.of("fullName", "a".repeat(10_001)));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongTypeIsRefusedByName(String field, Object answer) {
    BadFact refusal =
        catchThrowableOfType(BadFact.class, () -> SampleRules.facts(Map.of(field, answer)));

    assertThat(refusal.field()).isEqualTo(field);
    assertThat(refusal.code()).isEqualTo("rules.bad-fact");
    assertThat(refusal).hasMessageContaining(field);
  }

  @Test
  void objectsBecomeFactsAndTheirFaultsNameTheirPlace() {
    Facts facts =
        SampleRules.facts(Map.of("children", List.of(Map.of("age", 3, "toy", "x")), "unknown", 1));

    assertThat(facts.inputs())
        .containsEntry("children", List.of(Map.of("age", 3L)))
        .containsEntry("channel", "ONLINE")
        .containsEntry("receivedOn", SampleRules.TODAY)
        .hasSize(3);
    assertThat(SampleRules.facts(Map.of("children", Map.of("age", 3))).inputs())
        .containsEntry("children", List.of(Map.of("age", 3L)));
    assertThatThrownBy(
            () -> SampleRules.facts(Map.of("children", List.of(Map.of(), Map.of("age", "x")))))
        .isInstanceOfSatisfying(
            BadFact.class, refusal -> assertThat(refusal.field()).isEqualTo("children[1].age"));
  }

  @Test
  void theProductsOwnFieldsCannotBeForged() {
    Facts facts = SampleRules.facts(Map.of("receivedOn", "1999-01-01", "channel", "POSTAL"));

    assertThat(facts.value("receivedOn")).isEqualTo(SampleRules.TODAY);
    assertThat(facts.value("channel")).isEqualTo("ONLINE");
  }
}
