package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thutuc.rules.Reason.Kind;

/** What rules mean: each accepted form once firing and once not. */
class RuleLanguageTest {

  private static final String WORDS =
      " @citation(\"nd20-5\") @vi(\"Luật (điều 5) nói\") @en(\"e\")\n";

  private static RuleBook book(String... rules) {
    return RuleBook.compile(SampleRules.drl(String.join("\n", rules)));
  }

  private static String rule(String name, String when, String then) {
    return "rule \"%s\"%swhen\n%s\nthen\n%s\nend\n".formatted(name, WORDS, when, then);
  }

  private static Ruling ask(RuleBook book, Object... answers) {
    Map<String, Object> given = new HashMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      given.put((String) answers[i], answers[i + 1]);
    }
    return book.rule("rules", SampleRules.facts(given));
  }

  private static Stream<String> names(Ruling ruling) {
    return ruling.fired().stream().map(id -> id.substring(id.indexOf('#') + 1));
  }

  @Test
  void comparesNumbersTextsDaysAndFlags() {
    RuleBook book =
        book(
            rule("young", "Dossier(age < 16)", "ruling.satisfied(\"a\");"),
            rule("exactly", "Dossier(income == 1500000.50)", "ruling.satisfied(\"b\");"),
            rule("low", "Dossier(income <= 1500000.5, income > 0.1)", "ruling.satisfied(\"c\");"),
            rule("before", "Dossier(birthDate < \"2010-01-01\")", "ruling.satisfied(\"d\");"),
            rule("flag", "Dossier(hiv)", "ruling.satisfied(\"e\");"),
            rule("no-flag", "Dossier(!hiv)", "ruling.satisfied(\"f\");"),
            rule(
                "name",
                "Dossier(fullName == \"Nguyễn \\\"Văn\\\" A\\\\\")",
                "ruling.satisfied(\"g\");"),
            rule(
                "listed",
                "Dossier(povertyLevel in (\"POOR\", \"NEAR_POOR\"))",
                "ruling.satisfied(\"h\");"),
            rule("unlisted", "Dossier(povertyLevel not in (\"POOR\"))", "ruling.satisfied(\"i\");"),
            rule(
                "online",
                "Dossier(channel == \"ONLINE\", receivedOn >= \"2026-07-01\")",
                "ruling.satisfied(\"j\");"));

    assertThat(
            names(
                ask(
                    book,
                    "age",
                    15,
                    "income",
                    new BigDecimal("1500000.5"),
                    "birthDate",
                    "2009-12-31",
                    "hiv",
                    true,
                    "fullName",
                    "Nguyễn \"Văn\" A\\",
                    "povertyLevel",
                    "POOR")))
        .containsExactlyInAnyOrder(
            "young", "exactly", "low", "before", "flag", "name", "listed", "online");
    assertThat(
            names(
                ask(
                    book,
                    "age",
                    16,
                    "income",
                    0.1,
                    "birthDate",
                    "2010-01-01",
                    "hiv",
                    false,
                    "povertyLevel",
                    "NONE")))
        .containsExactlyInAnyOrder("no-flag", "unlisted", "online");
  }

  @Test
  void anUnansweredFieldHasNoOrderAndEqualsOnlyNull() {
    RuleBook book =
        book(
            rule("less", "Dossier(age < 16)", "ruling.satisfied(\"a\");"),
            rule("more", "Dossier(age >= 16)", "ruling.satisfied(\"b\");"),
            rule("other", "Dossier(age != 16)", "ruling.satisfied(\"c\");"),
            rule("missing", "Dossier(age == null)", "ruling.satisfied(\"d\");"),
            rule("there", "Dossier(age != null)", "ruling.satisfied(\"e\");"));

    assertThat(names(ask(book))).containsExactlyInAnyOrder("other", "missing");
    assertThat(names(ask(book, "age", 16))).containsExactlyInAnyOrder("more", "there");
  }

  @Test
  void computesExactlyAndNotAtAllWithAMissingValue() {
    RuleBook book =
        book(
            rule(
                "sum",
                "Dossier($i : income, $a : age)",
                "ruling.set(\"x\", ($i + 0.2) * $a - 1); ruling.set(\"third\", 1 / 3.0); ruling.set(\"minus\", -$a);"));

    Ruling ruling = ask(book, "income", new BigDecimal("0.1"), "age", 10);

    assertThat(ruling.values()).containsEntry("x", 2L).containsEntry("minus", -10L);
    assertThat(ruling.values().get("third").toString())
        .startsWith("0.33333333333333333333333333333333");
    assertThat(ruling.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.kind()).isEqualTo(Kind.APPLIED))
        .satisfies(reason -> assertThat(reason.text().vi()).isEqualTo("Luật (điều 5) nói"));
    assertThat(ask(book, "age", 10).fired()).isEmpty();
  }

  @Test
  void gathersCountSumMinMax() {
    RuleBook book =
        book(
            rule(
                "all",
                "accumulate(Child($a : age); $n : count(1), $s : sum($a), $low : min($a), $high : max($a))",
                "ruling.set(\"n\", $n); ruling.set(\"s\", $s); ruling.set(\"low\", $low); ruling.set(\"high\", $high);"),
            rule(
                "count",
                "accumulate(Child(age > 100); $n : count(); $n == 0)",
                "ruling.set(\"none\", $n);"));

    Ruling ruling =
        ask(
            book,
            "children",
            List.of(Map.of("age", 5), Map.of("age", 9), Map.of("studying", true)));

    assertThat(ruling.values())
        .containsEntry("n", 3L)
        .containsEntry("s", 14L)
        .containsEntry("low", 5L)
        .containsEntry("high", 9L)
        .containsEntry("none", 0L);
    assertThat(names(ask(book))).containsExactly("count");
  }

  @Test
  void knowsPresenceAbsenceAndJoins() {
    RuleBook book =
        book(
            rule("has", "exists Child(age < 6)", "ruling.satisfied(\"a\");"),
            rule("has-none", "not Child(age < 6)", "ruling.failed(\"b\");"),
            rule(
                "older", "Dossier($own : age)\n Child(age >= $own)", "ruling.require(\"paper\");"));

    Ruling one =
        ask(
            book,
            "age",
            10,
            "children",
            List.of(Map.of("age", 5), Map.of("age", 3), Map.of("age", 11)));
    Ruling other = ask(book, "age", 10, "children", List.of(Map.of("age", 7)));

    assertThat(names(one)).containsExactlyInAnyOrder("has", "older");
    assertThat(one.required()).containsExactly("paper");
    assertThat(one.reasons(Kind.REQUIRED).get(0).facts()).containsEntry("Child.age", 11L);
    assertThat(one.isSatisfied()).isTrue();
    assertThat(names(other)).containsExactly("has-none");
    assertThat(other.outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void aRuleThatAsksForAbsenceWaitsForAllThatCouldDerive() {
    RuleBook book =
        book(
            rule(
                "none",
                "not Coefficient(category == \"5a\")",
                "insertLogical(new Coefficient(\"5b\", 1.0));"),
            rule(
                "total",
                "accumulate(Coefficient($v : value); $s : sum($v))",
                "ruling.set(\"sum\", $s);"),
            rule(
                "fifth",
                "Coefficient(category == \"x\")",
                "insertLogical(new Coefficient(\"5a\", 2));"),
            rule("first", "Dossier(age > 60)", "insertLogical(new Coefficient(\"x\", 0.5));"));

    assertThat(ask(book, "age", 70).values()).containsEntry("sum", new BigDecimal("2.5"));
    assertThat(ask(book, "age", 50).values()).containsEntry("sum", 1L);
  }

  @Test
  void aTextCannotBecomeAnythingButAText() {
    RuleBook book =
        book(
            rule(
                "end\nrule \\\"x\\\" when then System.exit(1)",
                "Dossier(fullName == \"\\\" end rule \\n then }\")",
                "ruling.satisfied(\"a\"); insertLogical(new Coefficient(\"end\\nrule \\\"z\\\" when then\", 1));"));

    assertThat(ask(book, "fullName", "\" end rule \n then }").isSatisfied()).isTrue();
  }

  @Test
  void rulesThatSetOneValueDifferentlyContradictEachOther() {
    RuleBook book =
        book(
            rule("one", "Dossier(age > 1)", "ruling.set(\"x\", 1);"),
            rule("two", "Dossier(age > 2)", "ruling.set(\"x\", 2);"),
            rule("again", "Dossier(age > 0)", "ruling.set(\"x\", 1.0);"));

    assertThat(ask(book, "age", 2).values()).containsEntry("x", 1L);
    assertThatThrownBy(() -> ask(book, "age", 3))
        .isInstanceOf(ContradictoryRules.class)
        .hasMessageContaining("rules.drl#one")
        .hasMessageContaining("rules.drl#two");
  }

  @Test
  void rulesWithoutEndAreStopped() {
    RuleBook book =
        book(
            rule("start", "Dossier()", "insertLogical(new Coefficient(\"a\", 1));"),
            rule(
                "loop",
                "Coefficient($v : value)",
                "insertLogical(new Coefficient(\"a\", $v + 1));"));

    assertThatThrownBy(() -> ask(book))
        .isInstanceOfSatisfying(
            ContradictoryRules.class, error -> assertThat(error.code()).isEqualTo("rules-endless"));
  }

  @Test
  void salienceOrdersRulesThatCouldFireTogether() {
    RuleBook book =
        book(
            rule("last", "Dossier()", "ruling.satisfied(\"a\");"),
            rule("first", "Dossier()", "ruling.satisfied(\"b\");")
                .replace("when", "salience 10\nwhen"));

    assertThat(names(ask(book))).containsExactly("first", "last");
  }

  @Test
  void aDivisionByZeroIsAFaultOfTheRules() {
    RuleBook book = book(rule("divide", "Dossier($a : age)", "ruling.set(\"x\", 1 / $a);"));

    assertThat(ask(book, "age", 4).values()).containsEntry("x", new BigDecimal("0.25"));
    assertThatThrownBy(() -> ask(book, "age", 0))
        .isInstanceOfSatisfying(
            ContradictoryRules.class,
            error -> assertThat(error.code()).isEqualTo("rules-not-computable"));
  }
}
