package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Decision tables that must not run, each with the code of its refusal. */
class RefusedDmnTest {

  private static String cell(String cell) {
    return DmnText.table("COLLECT")
        .input("age", "integer")
        .output("x", "")
        .row(cell, "1")
        .toString();
  }

  private static String result(String result) {
    return DmnText.table("COLLECT")
        .input("age", "integer")
        .output("x", "")
        .row("-", result)
        .toString();
  }

  private static String input(String input) {
    return DmnText.table("COLLECT").input(input, "").output("x", "").row("-", "1").toString();
  }

  private static Arguments refused(String code, String text) {
    return Arguments.of(code, text);
  }

  private static String plain() {
    return cell("< 5");
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        refused("dmn.feel-refused", cell("count(for i in 1..3000000 return i) > ?")),
        refused("dmn.feel-refused", cell("some x in [1, 2] satisfies x = ?")),
        refused("dmn.feel-refused", cell("every x in [1, 2] satisfies x = ?")),
        refused("dmn.feel-refused", cell("[1, 2, 3][item > 1]")),
        refused("dmn.feel-refused", result("function(x) x + 1")),
        refused("dmn.feel-refused", result("{a: 1, b: {c: 2}}")),
        refused("dmn.feel-refused", cell("9 ** 9999999")),
        refused("dmn.feel-refused", result("(for i in 1..5000, j in 1..5000 return i)[1]")),
        refused("dmn.feel-function", cell("matches(fullName, \"(a+)+$\")")),
        refused("dmn.feel-function", result("replace(fullName, \"(a+)+\", \"b\")")),
        refused("dmn.feel-function", result("split(fullName, \"a\")")),
        refused("dmn.feel-function", result("now()")),
        refused("dmn.feel-function", cell("get value({a: 1}, \"a\")")),
        refused("dmn.feel-function", input("sort([3, 1])")),
        refused("dmn.feel-too-long", cell("? = " + "(".repeat(200) + "1" + ")".repeat(200))),
        refused("dmn.feel-too-long", cell("1" + ", 1".repeat(600) + " + age")),
        refused("dmn.feel-unreadable", cell("< < 5")),
        refused("dmn.feel-unreadable", cell("${execution.id}")),
        refused("dmn.feel-unreadable", result("").replace("<![CDATA[]]>", "<![CDATA[1;2]]>")),
        refused("dmn.unknown-field", cell("> nothing")),
        refused("dmn.unknown-field", input("nothing")),
        refused(
            "dmn.no-such-day",
            DmnText.table("COLLECT")
                .input("birthDate", "")
                .output("x", "")
                .row("date(\"2026-02-30\")", "1")
                .toString()),
        refused("dmn.cell-type", cell("\"5\"")),
        refused("dmn.cell-type", cell("true")),
        refused(
            "dmn.unknown-value",
            DmnText.table("COLLECT")
                .input("povertyLevel", "")
                .output("x", "")
                .row("\"POR\"", "1")
                .toString()),
        refused(
            "dmn.type-mismatch",
            DmnText.table("COLLECT")
                .input("income", "integer")
                .output("x", "")
                .row("-", "1")
                .toString()),
        refused(
            "dmn.type-mismatch",
            DmnText.table("COLLECT")
                .input("age", "string")
                .output("x", "")
                .row("-", "1")
                .toString()),
        refused(
            "dmn.output-type",
            DmnText.table("COLLECT")
                .input("age", "")
                .output("x", "integer")
                .row("-", "1.5")
                .toString()),
        refused(
            "dmn.aggregate-number",
            DmnText.table("COLLECT' aggregation='SUM")
                .input("age", "")
                .output("x", "")
                .row("-", "\"a\"")
                .toString()),
        refused(
            "dmn.aggregate-one-output",
            DmnText.table("COLLECT' aggregation='SUM")
                .input("age", "")
                .output("x", "")
                .output("y", "")
                .row("-", "1", "2")
                .toString()),
        refused(
            "dmn.hit-policy",
            DmnText.table("PRIORITY").input("age", "").output("x", "").row("-", "1").toString()),
        refused(
            "dmn.unknown-type",
            DmnText.table("COLLECT")
                .input("age", "feel:number")
                .output("x", "")
                .row("-", "1")
                .toString()),
        refused(
            "dmn.not-feel",
            plain()
                .replace(
                    "<inputEntry id='c0_0'>", "<inputEntry id='c0_0' expressionLanguage='juel'>")),
        refused(
            "dmn.not-feel",
            plain()
                .replace(
                    "<inputExpression id='e0'",
                    "<inputExpression id='e0' expressionLanguage='javascript'")),
        refused(
            "dmn.not-feel",
            plain()
                .replace(
                    "<outputEntry id='c0_1'>",
                    "<outputEntry id='c0_1' expressionLanguage='groovy'>")),
        refused(
            "dmn.not-feel",
            plain().replace("id='d' name='d'", "id='d' name='d' expressionLanguage='juel'")),
        refused(
            "dmn.not-a-table",
            plain()
                .replaceAll(
                    "(?s)<decisionTable.*</decisionTable>",
                    "<literalExpression id='l'><text>1</text></literalExpression>")),
        refused(
            "dmn.refused-element",
            plain()
                .replace(
                    "</definitions>", "<businessKnowledgeModel id='b' name='b'/></definitions>")),
        refused(
            "dmn.refused-element",
            plain()
                .replace(
                    "<decision ", "<import namespace='x' importType='y' name='z'/><decision ")),
        refused(
            "dmn.unreadable", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + plain()),
        refused("dmn.unreadable", "not xml"),
        refused(
            "dmn.refused-element", plain().replace("<rule", "<rool").replace("</rule", "</rool")),
        refused(
            "dmn.uncited",
            DmnText.table("COLLECT")
                .input("age", "")
                .output("x", "")
                .describedRow("", "-", "1")
                .toString()),
        refused(
            "dmn.uncited",
            DmnText.table("COLLECT")
                .input("age", "")
                .output("x", "")
                .describedRow("nd20-8 | chỉ tiếng Việt", "-", "1")
                .toString()),
        refused(
            "dmn.unknown-citation",
            DmnText.table("COLLECT")
                .input("age", "")
                .output("x", "")
                .describedRow("nd99 | v | e", "-", "1")
                .toString()));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isRefused(String code, String text) {
    List<RuleProblem> problems = RuleBook.examine(SampleRules.dmn(text));

    assertThat(problems).as(text).extracting(RuleProblem::code).contains(code);
    assertThat(problems).as(text).anyMatch(RuleProblem::isError);
  }

  @Test
  void aSchemaLocationIsNotFollowed() {
    String text =
        plain()
            .replace(
                "namespace='n'",
                "namespace='n' xmlns:a='http://www.w3.org/2001/XMLSchema-instance'"
                    + " a:schemaLocation='http://x http://127.0.0.1:9/never.xsd'");

    assertThat(RuleBook.examine(SampleRules.dmn(text))).isEmpty();
  }

  @Test
  void aHarmlessCellOutsideTheSubsetRunsOnTheReferenceEngineAndIsTold() {
    String text =
        DmnText.table("UNIQUE")
            .input("age", "integer")
            .input("income", "")
            .output("share", "")
            .row("? > 10 and ? < 20", "-", "income / 4")
            .row(">= 20", "-", "1")
            .toString();

    assertThat(RuleBook.examine(SampleRules.dmn(text)))
        .extracting(RuleProblem::severity, RuleProblem::code, RuleProblem::element)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                RuleProblem.Severity.INFO, "dmn.outside-subset", "t row 1, age"),
            org.assertj.core.groups.Tuple.tuple(
                RuleProblem.Severity.INFO, "dmn.outside-subset", "t row 1, share"));
    Ruling ruling =
        RuleBook.compile(SampleRules.dmn(text))
            .decide("t", SampleRules.facts(java.util.Map.of("age", 15, "income", 10)));
    assertThat(ruling.values()).containsEntry("share", new java.math.BigDecimal("2.5"));
    assertThat(ruling.fired()).containsExactly("table.dmn#row 1");
  }
}
