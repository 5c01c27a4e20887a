package vn.thutuc.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law counts nobody types: ages and days come from dates, as the Civil Code counts. */
class ComputedFieldsTest {

  private static final Dictionary DICTIONARY =
      dictionary(
          """
          Dossier:
            birthDate: {type: date, personal: true}
            weddingDay: date
            age: {type: integer, computed: {yearsBetween: [birthDate, receivedOn]}}
            daysSinceBirth: {type: integer, computed: {daysBetween: [birthDate, receivedOn]}}
          Child:
            from: children
            birthDate: date
            age: {type: integer, computed: {yearsBetween: [birthDate, receivedOn]}}
            daysAfterWedding: {type: integer, computed: {daysBetween: [weddingDay, birthDate]}}
          """);

  static Dictionary dictionary(String yaml) {
    return Dictionary.read("facts.yaml", yaml.getBytes(UTF_8));
  }

  private static Facts facts(Map<String, Object> answers, String receivedOn) {
    return Facts.of(DICTIONARY, answers, LocalDate.parse(receivedOn), "ONLINE");
  }

  @ParameterizedTest
  @CsvSource({
    "1966-11-20, 2026-11-19, 59",
    "1966-11-20, 2026-11-20, 60",
    "1966-11-20, 2027-11-19, 60",
    "2026-11-20, 2026-11-20, 0",
    "2008-02-29, 2024-02-28, 15",
    "2008-02-29, 2024-02-29, 16",
    "2008-02-29, 2026-02-27, 17",
    "2008-02-29, 2026-02-28, 18",
    "2008-03-01, 2026-02-28, 17"
  })
  void aYearIsFullOnTheCorrespondingDay(String born, String receivedOn, long age) {
    assertThat(facts(Map.of("birthDate", born), receivedOn).value("age")).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-24, 2026-11-23, 60",
    "2026-09-23, 2026-11-23, 61",
    "2026-11-23, 2026-11-23, 0",
    "2024-02-28, 2024-03-01, 2"
  })
  void theFirstDayIsNotCounted(String born, String receivedOn, long days) {
    assertThat(facts(Map.of("birthDate", born), receivedOn).value("daysSinceBirth"))
        .isEqualTo(days);
  }

  @Test
  void withoutItsDaysNothingIsCounted() {
    Facts facts = facts(Map.of("children", List.of(Map.of())), "2026-11-23");

    assertThat(facts.value("age")).isNull();
    assertThat(children(facts)).containsExactly(Map.of());
  }

  @Test
  void aListCountsFromItsOwnDaysAndTheDossiers() {
    Facts facts =
        facts(
            Map.of(
                "weddingDay",
                "2010-05-01",
                "children",
                List.of(Map.of("birthDate", "2010-05-03"), Map.of("birthDate", "2011-11-24"))),
            "2026-11-23");

    assertThat(children(facts))
        .extracting(child -> child.get("age"), child -> child.get("daysAfterWedding"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(16L, 2L),
            org.assertj.core.groups.Tuple.tuple(14L, 572L));
  }

  private static List<Map<String, Object>> children(Facts facts) {
    return facts.objects(DICTIONARY.type("Child").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"age, ''", "children[0].age, 'children'"})
  void aComputedFieldCannotBeAnswered(String field, String list) {
    Map<String, Object> answers =
        list.isEmpty() ? Map.of("age", 82) : Map.of(list, List.of(Map.of("age", 82)));

    BadFact refusal = catchThrowableOfType(BadFact.class, () -> facts(answers, "2026-11-23"));

    assertThat(refusal.field()).isEqualTo(field);
    assertThat(refusal).hasMessageContaining(field).hasMessageContaining("birthDate");
  }

  @Test
  void aDayAfterTheOneItIsCountedToIsRefused() {
    BadFact refusal =
        catchThrowableOfType(
            BadFact.class, () -> facts(Map.of("birthDate", "2026-11-24"), "2026-11-23"));

    assertThat(refusal.field()).isEqualTo("birthDate");
    assertThat(refusal.latest()).isEqualTo("2026-11-23");
  }

  @Test
  void theAnswersOfARulingGiveTheSameFactsAgain() {
    Facts facts = facts(Map.of("birthDate", "1944-02-03"), "2026-11-23");

    assertThat(facts.inputs()).doesNotContainKey("age");
    assertThat(Facts.of(DICTIONARY, facts.inputs(), facts.receivedOn(), "ONLINE").value("age"))
        .isEqualTo(82L);
  }

  @Test
  void aReasonNamesTheCountedFactAndTheDayItComesFrom() {
    Ruling ruling =
        RuleBook.compile(source())
            .rule("rules", facts(Map.of("birthDate", "1944-02-03"), "2026-11-23"));

    assertThat(ruling.reasons()).hasSize(2);
    assertThat(ruling.reasons())
        .allSatisfy(
            reason ->
                assertThat(reason.facts())
                    .containsEntry("age", 82L)
                    .containsEntry("birthDate", LocalDate.of(1944, 2, 3)));
  }

  private static RuleSource source() {
    String dmn =
        DmnText.table("COLLECT")
            .input("age", "integer")
            .output("group", "string")
            .row(">= 80", "\"OLD\"")
            .toString();
    String drl =
        """
        rule "old"
          @citation("nd20-5.5a") @vi("Từ đủ 80 tuổi") @en("Aged 80 or more")
        when
          Dossier(age >= 80)
        then
          ruling.satisfied("old");
        end
        """;
    RuleSetSpec spec =
        new RuleSetSpec(
            "rules",
            Purpose.DECISION,
            null,
            List.of(new TableStep("t", null)),
            List.of("rules.drl"));
    RuleSource plain =
        SampleRules.with(Map.of("table.dmn", dmn), Map.of("rules.drl", drl), List.of(spec));
    return new RuleSource(
        DICTIONARY,
        plain.legalValues(),
        plain.dmn(),
        plain.drl(),
        plain.ruleSets(),
        plain.citations(),
        plain.bundleHash());
  }
}
