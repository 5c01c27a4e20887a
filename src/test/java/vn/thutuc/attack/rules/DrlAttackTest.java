package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.RuleProblems;

/** Hostile rule files against the rule book alone, whatever has let them come that far. */
@Execution(ExecutionMode.CONCURRENT)
class DrlAttackTest {

  @RegisterExtension private final Trap trap = new Trap();

  static Stream<DrlAttack> attacks() {
    return DrlAttack.all().stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void theRuleBookRefuses(DrlAttack attack) {
    String text = trap.bait(attack.text());

    assertThatExceptionOfType(RuleProblems.class)
        .isThrownBy(() -> RuleBook.compile(HostileBundle.withRules(text).ruleSource()))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .as(attack.site())
                    .filteredOn(RuleProblem::isError)
                    .extracting(RuleProblem::code, RuleProblem::element, RuleProblem::line)
                    .contains(tuple(attack.code(), attack.element(), attack.line())));
  }

  @Test
  void theSuiteIsLargeEnough() {
    List<DrlAttack> all = DrlAttack.all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(100);
    assertThat(all).extracting(DrlAttack::site).doesNotHaveDuplicates();
  }
}
