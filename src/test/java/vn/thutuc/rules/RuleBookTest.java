package vn.thutuc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thutuc.rules.Reason.Kind;

/** The worked examples of Decree 20/2021 art. 6 on the sample book. */
class RuleBookTest {

  private static RuleBook book;

  @BeforeAll
  static void compile() {
    book = RuleBook.compile(SampleRules.source());
  }

  static final Map<String, Object> WIDOW =
      Map.of(
          "age", 40,
          "povertyLevel", "POOR",
          "maritalStatus", "WIDOWED",
          "disability", "SEVERE",
          "children", List.of(Map.of("age", 6, "studying", true), Map.of("age", 15)));

  @Test
  void anOrphanOfThreeGetsTheBaseLevelTwoAndAHalfTimes() {
    Ruling ruling = allowance(Map.of("age", 3, "unsupportedChild", true));

    assertThat(ruling.values()).containsEntry("amount", 1_350_000L);
    assertThat(ruling.values()).containsEntry("coefficient", new BigDecimal("2.5"));
    assertThat(ruling.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(ruling.fired())
        .containsExactly("allowance-coefficient.dmn#row 1", "allowance.drl#largest");
  }

  @Test
  void aPoorWidowWithTwoChildrenAndASevereDisabilityGetsBothCoefficients() {
    Ruling ruling = allowance(WIDOW);

    assertThat(ruling.values()).containsEntry("amount", 1_890_000L);
    assertThat(ruling.reasons())
        .extracting(Reason::rule)
        .containsExactly(
            "allowance-coefficient.dmn#row 10",
            "allowance.drl#single-parent",
            "allowance.drl#single-parent-with-more");
    Reason parent = ruling.reasons(Kind.MET).get(0);
    assertThat(parent.code()).isEqualTo("category-4");
    assertThat(parent.citation().id()).isEqualTo("nd20-5.4");
    assertThat(parent.text().vi()).isEqualTo("Người đơn thân nghèo đang nuôi con");
    assertThat(parent.facts())
        .containsExactly(
            Map.entry("povertyLevel", "POOR"),
            Map.entry("maritalStatus", "WIDOWED"),
            Map.entry("n", 2L));
    assertThat(ruling.reasons(Kind.MET).get(1).facts()).containsEntry("base-level", 540_000L);
  }

  @Test
  void asSeverelyDisabledPersonOf65GetsTheLargerOfTwoCoefficients() {
    Ruling ruling =
        allowance(
            Map.of(
                "age", 65, "povertyLevel", "POOR", "hasSupporter", false, "disability", "SEVERE"));

    assertThat(ruling.values()).containsEntry("amount", 1_080_000L);
    assertThat(ruling.fired())
        .containsExactly(
            "allowance-coefficient.dmn#row 5",
            "allowance-coefficient.dmn#row 12",
            "allowance.drl#largest");
  }

  @Test
  void theBaseLevelOfTheReceptionDateCounts() {
    Map<String, ?> orphan = Map.of("age", 3, "unsupportedChild", true);

    Ruling before = book.rule("allowance", SampleRules.facts(orphan, LocalDate.of(2026, 6, 30)));
    Ruling after = book.rule("allowance", SampleRules.facts(orphan, LocalDate.of(2026, 7, 1)));

    assertThat(before.values()).containsEntry("amount", 1_250_000L);
    assertThat(before.parameterVersions()).containsEntry("base-level", "2024-07-01");
    assertThat(after.values()).containsEntry("amount", 1_350_000L);
    assertThat(after.parameterVersions()).containsEntry("base-level", "2026-07-01");
    assertThat(after.asOf()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void aDossierOfNoCategoryFailsWithItsArticle() {
    Ruling ruling = allowance(Map.of("age", 40, "disability", "NONE"));

    assertThat(ruling.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(ruling.values()).doesNotContainKey("amount");
    assertThat(ruling.reasons(Kind.NOT_MET))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.code()).isEqualTo("NO_CATEGORY");
              assertThat(reason.citation().id()).isEqualTo("nd20-5");
            });
  }

  @Test
  void aStudentOf22CountsAsAChildAndAnIdleOneDoesNot() {
    Map<String, Object> parent =
        Map.of("povertyLevel", "NEAR_POOR", "maritalStatus", "NEVER_MARRIED");

    assertThat(allowance(with(parent, Map.of("age", 22, "studying", true))).values())
        .containsEntry("amount", 540_000L);
    assertThat(allowance(with(parent, Map.of("age", 22, "studying", false))).outcome())
        .isEqualTo(Outcome.FAILED);
    assertThat(allowance(with(parent, Map.of("studying", true))).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  private static Map<String, ?> with(Map<String, Object> answers, Map<String, Object> child) {
    Map<String, Object> all = new java.util.HashMap<>(answers);
    all.put("children", List.of(child));
    return all;
  }

  @Test
  void failedConditionsSayWhatWouldLiftThem() {
    Ruling ruling =
        book.rule(
            "pre-check",
            SampleRules.facts(
                Map.of("residence", "TEMPORARY", "declarationSigned", false, "age", 5)));

    assertThat(ruling.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(ruling.reasons())
        .extracting(Reason::kind, Reason::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.MET, "RESIDENCE"),
            org.assertj.core.groups.Tuple.tuple(Kind.NOT_MET, "SIGNATURE"),
            org.assertj.core.groups.Tuple.tuple(Kind.NOT_MET, "PLACE"));
    assertThat(ruling.reasons().get(1).remedies())
        .containsExactly(new Remedy("declarationSigned", false, new Text("Có", "Yes")));
    assertThat(ruling.reasons().get(2).remedies())
        .containsExactly(
            new Remedy(
                "residence", "TEMPORARY", new Text("PERMANENT hoặc NONE", "PERMANENT or NONE")),
            new Remedy("age", 5L, new Text("từ 6 trở lên", "6 or more")));
  }

  @Test
  void noFailedConditionSatisfies() {
    Ruling ruling =
        book.rule(
            "pre-check",
            SampleRules.facts(
                Map.of("residence", "PERMANENT", "declarationSigned", true, "age", 5)));

    assertThat(ruling.isSatisfied()).isTrue();
    assertThat(ruling.fired()).isEmpty();
    assertThat(ruling.reasons())
        .extracting(Reason::code, reason -> reason.text().en())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("RESIDENCE", "The applicant lives in the commune"),
            org.assertj.core.groups.Tuple.tuple("SIGNATURE", "The declaration is signed"));
  }

  @Test
  void aChecklistReadsTheDecisionItRequires() {
    Ruling ruling =
        book.rule("checklist", SampleRules.facts(Map.of("hiv", true, "disability", "SEVERE")));

    assertThat(ruling.required())
        .containsExactly("declaration", "hiv-confirmation", "disability-certificate");
    assertThat(ruling.reasons()).extracting(Reason::kind).containsOnly(Kind.REQUIRED);
    assertThat(ruling.outcome()).isEqualTo(Outcome.INFORMED);
    assertThat(
            book.rule("checklist", SampleRules.facts(Map.of("hiv", false, "disability", "NONE")))
                .required())
        .containsExactly("declaration");
  }

  @Test
  void aYesOrNoTableGivesTheOutcomeByItsBoolean() {
    Ruling yes = book.rule("visit-check", SampleRules.facts(Map.of("age", 70)));
    Ruling no =
        book.rule(
            "visit-check",
            SampleRules.facts(Map.of("age", 30, "maritalStatus", "MARRIED", "hasSupporter", true)));

    assertThat(yes.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(no.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(no.values()).containsEntry("visit", false);
  }

  @Test
  void oneTableCanBeDecidedAlone() {
    Ruling ruling =
        book.decide("office", SampleRules.facts(Map.of("residence", "NONE", "age", 10)));

    assertThat(ruling.values())
        .containsExactly(Map.entry("office", "CHILDREN"), Map.entry("days", 10L));
    assertThat(ruling.fired()).containsExactly("routing.dmn#office/row 2");
    assertThatThrownBy(() -> book.decide("nothing", SampleRules.facts(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("office");
  }

  @Test
  void everyRowAndRuleHasAnIdForCoverage() {
    assertThat(book.ruleSets())
        .containsExactly("pre-check", "checklist", "visit-check", "allowance");
    assertThat(book.rowsAndRules())
        .contains("allowance-coefficient.dmn#row 13", "allowance.drl#no-category")
        .containsAll(allowance(WIDOW).fired())
        .doesNotHaveDuplicates();
  }

  @Test
  void aRulingSurvivesJsonAndRepeatsItself() {
    Ruling ruling = allowance(WIDOW);

    Ruling read = Ruling.fromJson(ruling.toJson());

    assertThat(read).isEqualTo(ruling);
    assertThat(
            book.rule(
                "allowance",
                Facts.of(SampleRules.dictionary(), read.inputs(), read.asOf(), "ONLINE")))
        .isEqualTo(ruling);
    Ruling dated = book.decide("period", SampleRules.facts(Map.of("birthDate", "1945-09-02")));
    assertThat(dated.values()).containsEntry("until", LocalDate.of(2030, 12, 31));
    assertThat(Ruling.fromJson(dated.toJson())).isEqualTo(dated);
  }

  private static Ruling allowance(Map<String, ?> answers) {
    return book.rule("allowance", SampleRules.facts(answers));
  }
}
