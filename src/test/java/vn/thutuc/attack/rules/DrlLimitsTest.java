package vn.thutuc.attack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.SampleBundles;
import vn.thutuc.rules.Facts;
import vn.thutuc.rules.RuleBook;
import vn.thutuc.rules.RuleProblem;
import vn.thutuc.rules.Ruling;

/** Rule files that are too much of something, and code where a rule file may have any text. */
class DrlLimitsTest {

  private static final String RULE =
      "rule \"%s\" @citation(\"sample-1\") @vi(\"v\") @en(\"e\") when %s then %s\nend\n";

  @RegisterExtension private final Trap trap = new Trap();

  @ParameterizedTest
  @CsvSource({
    "drl.too-large, '⟦rule \"{i}\" when then end ⟧10000'",
    "drl.too-large, '// ⟦y ⟧200000'",
    "drl.too-many-rules, '⟦rule \"{i}\" when then end ⟧2001'",
    "drl.too-deep, 'rule \"r\" when Dossier(⟦(⟧5000age > 1⟦)⟧5000) then end'",
    "drl.too-deep, 'rule \"r\" when Dossier(⟦!⟧3900true) then end'",
    "drl.unreadable, 'rule \"r\" when Dossier(age > ⟦-⟧3900 1) then end'",
    "drl.too-deep, 'rule \"r\" when Dossier(⟦age > 1 ||⟧380 age > 2) then end'",
    "drl.too-deep, 'rule \"r\" when Dossier($a : age) then ruling.set(\"x\", ⟦$a +⟧1500 1); end'",
    "drl.too-deep, 'rule \"r\" when Dossier($a : age) then ruling.set(\"x\", ⟦-⟧9000 1); end'",
    "drl.consequence, 'rule \"r\" when Dossier() then ⟦ruling.satisfied(\"x\");⟧600 end'",
    "drl.rule-too-long, 'rule \"r\" when Dossier() then ⟦ruling.satisfied(\"x\");⟧31 end'",
    "drl.rule-too-long, 'rule \"r\" when ⟦Dossier()\n⟧31 then ruling.satisfied(\"x\"); end'",
    "drl.too-many-joins, 'rule \"r\" when ⟦Parameter()\n⟧4 then ruling.satisfied(\"x\"); end'"
  })
  void tooMuchIsRefusedWithinFiveSeconds(String code, String text) {
    assertThat(problems(Repeats.written(text))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"500, drl.circle", "501, rules.too-many"})
  void rulesThatWaitForEachOtherAreRefusedInTime(int count, String code) {
    String rule =
        RULE.formatted(
            "{i}", "not Made(n == {i})", "insertLogical(new Made({i}));ruling.satisfied(\"x\");");
    Bundle base = bundle(Repeats.written("⟦" + rule + "⟧" + count));

    assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> codes(withMade(base))))
        .contains(code);
  }

  private static Bundle withMade(Bundle bundle) {
    Map<String, byte[]> files = new java.util.TreeMap<>(bundle.files());
    files.computeIfPresent(
        "rules/sample-permit/facts.yaml",
        (path, old) ->
            (new String(old, StandardCharsets.UTF_8) + "\nMade: {derived: true, n: integer}\n")
                .getBytes(StandardCharsets.UTF_8));
    return vn.thutuc.procedure.BundleReader.of(files);
  }

  /** Names, comments and texts are the designer's; none of them is copied into what is compiled. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x\\\\\"; } static { {run}; } public static void z() { //",
        "\" + {run} + \"",
        "*/ {run}; /*",
        "r when eval({run}) then",
        "${{run}}"
      })
  void codeInARuleNameIsOnlyAName(String name) {
    String plain = name.replace("\"", "'").replace("\\", "");
    String drl =
        RULE.formatted(
            trap.bait(plain), "Dossier()", "/* {run}; */ ruling.satisfied(\"x\"); // {run}");
    RuleBook book = RuleBook.compile(bundle(trap.bait(drl)).ruleSource());

    Ruling ruling =
        book.rule(
            "support",
            Facts.of(
                SampleBundles.good().dictionary(),
                Map.of("age", 20),
                LocalDate.of(2026, 11, 23),
                "ONLINE"));

    assertThat(ruling.fired()).containsExactly("support.drl#" + trap.bait(plain));
  }

  private static List<String> problems(String drl) {
    return Assertions.assertTimeout(Duration.ofSeconds(5), () -> codes(bundle(drl)));
  }

  private static List<String> codes(Bundle bundle) {
    return RuleBook.examine(bundle.ruleSource()).stream()
        .filter(RuleProblem::isError)
        .map(RuleProblem::code)
        .toList();
  }

  private static Bundle bundle(String drl) {
    return HostileBundle.withRules(drl);
  }
}
