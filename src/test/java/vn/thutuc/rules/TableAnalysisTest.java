package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps, contradictions and idle rows are found, and only where there are some. */
class TableAnalysisTest {

  private static List<String> problems(DmnText table) {
    return RuleBook.examine(SampleRules.dmn(table.toString())).stream()
        .map(problem -> problem.code() + " " + problem.element() + ": " + problem.message().en())
        .toList();
  }

  private static DmnText table(String policy) {
    return DmnText.table(policy)
        .input("age", "integer")
        .input("povertyLevel", "string")
        .output("x", "");
  }

  @Test
  void aCompleteTableIsSilent() {
    assertThat(
            problems(
                table("UNIQUE")
                    .row("< 16", "-", "1")
                    .row("[16..60)", "\"POOR\"", "2")
                    .row("[16..59]", "not(\"POOR\")", "3")
                    .row(">= 60", "-", "4")))
        .isEmpty();
  }

  @Test
  void aGapNamesTheMissingCase() {
    assertThat(
            problems(
                table("UNIQUE")
                    .row("< 16", "-", "1")
                    .row("[16..60)", "\"POOR\", \"NONE\"", "2")
                    .row("> 60", "-", "4")))
        .containsExactly(
            "dmn.gap t: No row speaks of: age: 16 | > 16, < 60; povertyLevel: NEAR_POOR.",
            "dmn.gap t: No row speaks of: age: 60.");
  }

  @Test
  void wholeNumbersLeaveNoGapBetweenNeighbours() {
    assertThat(problems(table("FIRST").row("<= 15", "-", "1").row(">= 16", "-", "2"))).isEmpty();
  }

  @Test
  void decimalsDo() {
    assertThat(
            problems(
                DmnText.table("FIRST")
                    .input("income", "")
                    .output("x", "")
                    .row("<= 15", "1")
                    .row(">= 16", "2")))
        .containsExactly("dmn.gap t: No row speaks of: income: > 15, < 16.");
  }

  @Test
  void theDictionarysBoundsAreTheEdgesOfTheWorld() {
    assertThat(problems(table("UNIQUE").row("[0..50]", "-", "1").row("[51..130]", "-", "2")))
        .isEmpty();
    assertThat(problems(table("UNIQUE").row("[1..50]", "-", "1").row("[51..129]", "-", "2")))
        .containsExactly("dmn.gap t: No row speaks of: age: 0 | 130.");
  }

  @Test
  void overlapsAreErrorsInUniqueTablesAndInAnyTablesThatDisagree() {
    String[] first = {"< 20", "-", "1"};
    String[] second = {"-", "\"POOR\"", "2"};
    assertThat(problems(table("UNIQUE").row(first).row(second)))
        .contains("dmn.overlap t row 1: This row and row 2 can both match one dossier.");
    assertThat(problems(table("ANY").row(first).row(second)))
        .contains("dmn.overlap t row 1: This row and row 2 can both match one dossier.");
    assertThat(problems(table("ANY").row(first).row("-", "\"POOR\"", "1")))
        .noneMatch(problem -> problem.contains("overlap"));
    assertThat(problems(table("COLLECT").row(first).row(second))).isEmpty();
  }

  @Test
  void overlapsAreFoundAmongUnansweredFieldsToo() {
    assertThat(problems(table("UNIQUE").row("not(5)", "-", "1").row("5, null", "-", "2")))
        .containsExactly("dmn.overlap t row 1: This row and row 2 can both match one dossier.");
  }

  @Test
  void idleRowsAreFound() {
    assertThat(
            problems(
                table("FIRST")
                    .row("< 16", "-", "1")
                    .row(">= 16", "-", "2")
                    .row("[20..30]", "\"POOR\"", "3")
                    .row("-", "-", "4")))
        .containsExactly("dmn.unreachable-row t row 3: The row is never used.");
    assertThat(problems(table("COLLECT").row("[9..5]", "-", "1")))
        .containsExactly("dmn.unreachable-row t row 1: The row is never used.");
  }

  @Test
  void aHostileTableEndsAtTheCap() {
    DmnText table = DmnText.table("FIRST");
    for (int column = 0; column < 24; column++) {
      table.input("hiv", "");
    }
    table.output("x", "");
    java.util.Random random = new java.util.Random(1);
    for (int row = 0; row < 200; row++) {
      String[] cells = new String[25];
      for (int i = 0; i < 24; i++) {
        cells[i] = random.nextInt(3) > 0 ? "-" : random.nextBoolean() ? "true" : "false";
      }
      cells[24] = "1";
      table.row(cells);
    }

    assertThat(problems(table)).isNotEmpty();
  }

  @Test
  void aSumOfBooleansAndDaysIsComplete() {
    assertThat(
            problems(
                DmnText.table("UNIQUE")
                    .input("hiv", "boolean")
                    .input("birthDate", "")
                    .output("x", "")
                    .row("true", "-", "1")
                    .row("false", "< date(\"2010-01-01\")", "2")
                    .row("false", ">= date(\"2010-01-01\")", "3")))
        .isEmpty();
  }
}
