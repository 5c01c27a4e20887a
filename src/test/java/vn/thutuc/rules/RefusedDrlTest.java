package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule texts that must never reach Drools, each with the code, rule and line of its refusal. */
class RefusedDrlTest {

  private static final String ANNOTATIONS = "@citation(\"nd20-5\") @vi(\"v\") @en(\"e\")";
  private static final String RUN = "Runtime.getRuntime().exec(\"id\");";

  private static Arguments refused(String code, String text) {
    return Arguments.of(code, text);
  }

  private static String rule(String when, String then) {
    return rule("", when, then);
  }

  private static String rule(String attributes, String when, String then) {
    return "rule \"r\" %s %s\nwhen\n%s\nthen\n%s\nend\n"
        .formatted(ANNOTATIONS, attributes, when, then);
  }

  private static final String OK = "ruling.satisfied(\"x\");";

  static Stream<Arguments> hostile() {
    return Stream.of(
        refused("drl.consequence", rule("Dossier()", "if (true) { " + RUN + " }")),
        refused("drl.action", rule("Dossier()", RUN)),
        refused("drl.action", rule("Dossier()", "System.exit(1);")),
        refused("drl.consequence", rule("Dossier()", "int x = 1; " + OK)),
        refused("drl.consequence", rule("Dossier()", "while (true) {}")),
        refused(
            "drl.consequence",
            rule("Dossier()", "} static { " + RUN + " } public static void zz() {")),
        refused("drl.consequence", rule("Dossier()", "new Thread(() -> {}).start(); }{")),
        refused("drl.consequence", rule("Dossier()", "ruling = null;")),
        refused("drl.action", rule("Dossier()", "ruling.getClass();")),
        refused("drl.action", rule("Dossier()", "ruling.satisfied(\"x\").toString();")),
        refused(
            "drl.action-code",
            rule(
                "Dossier()",
                "ruling.satisfied(\"\" + System.getenv());"
                    .replace("\"\" + System.getenv()", "ruling"))),
        refused("drl.expression", rule("Dossier()", "ruling.set(\"x\", System.getenv(\"PATH\"));")),
        refused("drl.expression", rule("Dossier($a : age)", "ruling.set(\"x\", $a.getClass());")),
        refused("drl.expression", rule("Dossier($a : age)", "ruling.set(\"x\", (Object) $a);")),
        refused("drl.expression", rule("Dossier($a : age)", "ruling.set(\"x\", $a > 1 ? 1 : 2);")),
        refused("drl.expression", rule("Dossier($a : age)", "ruling.set(\"x\", new int[] {1});")),
        refused("drl.action", rule("Dossier()", "insert(new Coefficient(\"4\", 1.0));")),
        refused(
            "drl.action",
            rule(
                "$d : Dossier()",
                "modify($d) { setAge(3) }".replace("modify($d) { setAge(3) }", "update($d);"))),
        refused("drl.action", rule("Dossier()", "drools.halt();")),
        refused("drl.action", rule("Dossier()", "insertLogical(new Coefficient(\"4\", 1.0) { });")),
        refused("drl.not-derived", rule("Dossier()", "insertLogical(new Child(1, true));")),
        refused(
            "drl.unknown-type", rule("Dossier()", "insertLogical(new ProcessBuilder(\"id\"));")),
        refused(
            "drl.unknown-type",
            rule("Dossier()", "insertLogical(new java.io.File(\"x\"));".replace("java.io.", ""))),
        refused("drl.action", rule("Dossier()", "insertLogical(new java.io.File(\"x\"));")),
        refused("drl.condition", rule("Dossier()\n eval(true)", OK)),
        refused("drl.condition", rule("Dossier() or Child()", OK)),
        refused("drl.condition", rule("forall(Child(age < 16))", OK)),
        refused("drl.condition", rule("$c : Child() from ruling.list()", OK)),
        refused("drl.condition", rule("not(Child() and Child())", OK)),
        refused("drl.condition", rule("Child() from entry-point \"x\"", OK)),
        refused("drl.condition", rule("Child() over window:length(1)", OK)),
        refused("drl.condition", rule("$l : java.util.List() from collect(Child())", OK)),
        refused("drl.accumulate", rule("accumulate(Child(); $n : average(1))", OK)),
        refused("drl.accumulate", rule("accumulate(Child($a : age); $n : sum($a + 1))", OK)),
        refused(
            "drl.accumulate",
            rule(
                "$n : Number() from accumulate(Child(), init(" + RUN + "), action(), result(null))",
                OK)),
        refused("drl.constraint", rule("Dossier(age.getClass() != null)", OK)),
        refused("drl.constraint", rule("Dossier(fullName matches \"(a+)+\")", OK)),
        refused("drl.constraint", rule("Dossier(fullName.length > 3)", OK)),
        refused("drl.constraint", rule("Dossier(this[\"age\"] == 3)", OK)),
        refused("drl.constraint", rule("Dossier(age == (3 & 1))", OK)),
        refused("drl.constraint", rule("Dossier(eval(age > 3))", OK)),
        refused("drl.constraint", rule("Dossier(age == new Long(3))", OK)),
        refused("drl.constraint", rule("Dossier(age > 3 || < 2)", OK)),
        refused("drl.attribute", rule("salience (ruling.hashCode())", "Dossier()", OK)),
        refused("drl.attribute", rule("enabled (System.exit(1) == null)", "Dossier()", OK)),
        refused("drl.attribute", rule("timer (int: 1s)", "Dossier()", OK)),
        refused("drl.attribute", rule("no-loop true", "Dossier()", OK)),
        refused("drl.attribute", rule("dialect \"mvel\"", "Dossier()", OK)),
        refused("drl.attribute", rule("agenda-group \"x\"", "Dossier()", OK)),
        refused("drl.annotation", rule("@Expires(1)", "Dossier()", OK)),
        refused("drl.declaration", "import java.io.File;\n" + rule("Dossier()", OK)),
        refused(
            "drl.declaration", "import static java.lang.System.exit;\n" + rule("Dossier()", OK)),
        refused("drl.declaration", "global java.util.List list;\n" + rule("Dossier()", OK)),
        refused("drl.declaration", "function void f() { " + RUN + " }\n" + rule("Dossier()", OK)),
        refused("drl.declaration", "declare Evil\n a : String\nend\n" + rule("Dossier()", OK)),
        refused("drl.declaration", "query \"q\" () Dossier() end\n" + rule("Dossier()", OK)),
        refused(
            "drl.extends",
            "rule \"p\" "
                + ANNOTATIONS
                + " when Dossier() then "
                + OK
                + " end\n"
                + "rule \"r\" extends \"p\" "
                + ANNOTATIONS
                + " when Child() then "
                + OK
                + " end\n"),
        refused(
            "drl.unicode-escape",
            rule("Dossier()", "ruling.satisfied(\"\\u0022);" + RUN + "//\");")),
        refused(
            "drl.too-deep",
            rule("Dossier(" + "(".repeat(50) + "age > 1" + ")".repeat(50) + ")", OK)),
        refused("drl.unknown-field", rule("Dossier(class != null)".replace("class", "klass"), OK)),
        refused("drl.unknown-type", rule("java.lang.Runtime()", OK)),
        refused("drl.unknown-binding", rule("Dossier()", "ruling.set(\"x\", $nobody);")),
        refused("drl.unknown-value", rule("Dossier(povertyLevel == \"POR\")", OK)),
        refused("drl.type-mismatch", rule("Dossier(age == \"3\")", OK)),
        refused("drl.no-order", rule("Dossier(fullName > \"a\")", OK)),
        refused("drl.unknown-parameter", rule("Parameter(name == \"base\")", OK)),
        refused("drl.no-such-day", rule("Dossier(birthDate < \"2026-02-30\")", OK)),
        refused("drl.derived-arity", rule("Dossier()", "insertLogical(new Coefficient(\"4\"));")),
        refused("drl.no-sum", rule("Dossier($n : fullName)", "ruling.set(\"x\", $n + 1);")),
        refused("drl.too-many-joins", rule("Child()\nChild()\nChild()\nChild()", OK)),
        refused("drl.no-action", rule("Dossier()", "")),
        refused(
            "drl.uncited",
            "rule \"r\" @vi(\"v\") @en(\"e\")\nwhen\nDossier()\nthen\n" + OK + "\nend\n"),
        refused(
            "drl.no-text",
            "rule \"r\" @citation(\"nd20-5\") @vi(\"v\")\nwhen\nDossier()\nthen\n"
                + OK
                + "\nend\n"),
        refused("drl.unknown-citation", rule("Dossier()", OK).replace("nd20-5", "nd99")),
        refused(
            "drl.circle",
            rule(
                "not Coefficient(category == \"4\")",
                "insertLogical(new Coefficient(\"4\", 1.0));")),
        refused("drl.unreadable", "rule \"r\" when Dossier( then end"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isRefused(String code, String text) {
    List<RuleProblem> problems = RuleBook.examine(SampleRules.drl(text));

    assertThat(problems).as(text).extracting(RuleProblem::code).contains(code);
    assertThat(problems).allMatch(RuleProblem::isError);
    assertThat(problems).allMatch(problem -> problem.file().equals("rules.drl"));
  }

  @Test
  void namesTheRuleAndItsLine() {
    String text = "\n\n" + rule("Dossier(age > 1,\n  fullName matches \"a\")", OK);

    assertThat(RuleBook.examine(SampleRules.drl(text)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.element()).isEqualTo("r");
              assertThat(problem.line()).isEqualTo(6);
              assertThat(problem.column()).isEqualTo(12);
              assertThat(problem.message().en()).contains("matches");
              assertThat(problem.message().vi()).contains("matches");
            });
  }

  @Test
  void namesTheLineOfAStatement() {
    String text = rule("Dossier()", OK + "\n" + OK + "\nSystem.exit(1);");

    assertThat(RuleBook.examine(SampleRules.drl(text)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(7));
  }
}
