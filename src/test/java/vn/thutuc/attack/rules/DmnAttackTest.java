package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.RuleProblems;

/** Hostile decision tables against the rule book alone: a precise refusal within five seconds. */
class DmnAttackTest {

  private static final String TRACE =
      " xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\" a:schemaLocation=\"http://x"
          + " http://127.0.0.1:{port}/x.xsd\" a:noNamespaceSchemaLocation=\"http://127.0.0.1:{port}/y.xsd\" ";

  @RegisterExtension private final Trap trap = new Trap();

  static Stream<DmnAttack> attacks() {
    return DmnAttack.all().stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void theRuleBookRefuses(DmnAttack attack) {
    Bundle bundle = HostileBundle.withTables(trap.bait(attack.text()));

    RuleProblems refusal =
        Assertions.assertTimeout(
            Duration.ofSeconds(5),
            () ->
                Assertions.assertThrows(
                    RuleProblems.class, () -> RuleBook.compile(bundle.ruleSource())));
    assertThat(refusal.problems())
        .as(attack.site())
        .filteredOn(RuleProblem::isError)
        .extracting(RuleProblem::code, RuleProblem::element)
        .contains(tuple(attack.code(), attack.element()));
  }

  @Test
  void aSchemaLocationIsLeftOutAndNotFetched() {
    String traced =
        SampleBundles.text(HostileBundle.DMN).replace("<definitions ", "<definitions " + TRACE);
    Bundle bundle = HostileBundle.withTables(trap.bait(traced));

    RuleBook book = RuleBook.compile(bundle.ruleSource());

    Facts large =
        Facts.of(
            bundle.dictionary(), Map.of("size", "LARGE"), LocalDate.of(2026, 11, 23), "ONLINE");
    assertThat(book.rule("fee", large).values()).containsEntry("amount", 20_000L);
    assertThat(bundle.ruleSource().tableTexts().get("tables.dmn")).doesNotContain("schemaLocation");
  }

  @Test
  void theEngineIsGivenOurTextOnly() {
    String decorated =
        SampleBundles.text(HostileBundle.DMN)
            .replace(
                "<definitions ",
                "<definitions xmlns:m=\"http://camunda.org/schema/modeler/1.0\" m:x=\"1\" ")
            .replace("<decision id=\"fee\"", "<!-- note --><decision m:y=\"1\" id=\"fee\"")
            .replace(
                "</definitions>", "<extensionElements><m:z/></extensionElements></definitions>");
    Map<String, String> plain = SampleBundles.good().ruleSource().tableTexts();

    Map<String, String> texts = HostileBundle.withTables(decorated).ruleSource().tableTexts();

    assertThat(texts.get("tables.dmn"))
        .contains("<decision id=\"fee\"")
        .doesNotContain("note", "modeler");
    assertThat(texts.get("tables.dmn").replaceAll("\\s", ""))
        .isEqualTo(plain.get("tables.dmn").replaceAll("\\s", ""));
  }

  @Test
  void theSuiteIsLargeEnough() {
    assertThat(DmnAttack.all()).hasSizeGreaterThanOrEqualTo(50);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> HostileBundle.withTables("<x").ruleSource().tableTexts());
  }
}
