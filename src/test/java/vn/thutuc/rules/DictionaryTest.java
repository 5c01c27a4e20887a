package vn.thutuc.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** facts.yaml and parameters.yaml: read whole, or refused with the place. */
class DictionaryTest {

  @Test
  void readsTypesFieldsLabelsAndTheProductsOwnFields() {
    Dictionary dictionary = SampleRules.dictionary();

    FactField poverty = dictionary.dossierField("povertyLevel").orElseThrow();
    assertThat(poverty.type()).isEqualTo(FieldType.CHOICE);
    assertThat(poverty.values()).containsExactly("POOR", "NEAR_POOR", "NONE");
    assertThat(poverty.label().vi()).isEqualTo("Hoàn cảnh kinh tế");
    assertThat(poverty.labelOf("POOR").en()).isEqualTo("Poor");
    assertThat(dictionary.dossierField("birthDate").orElseThrow().personal()).isTrue();
    assertThat(dictionary.dossierField("hiv").orElseThrow().sensitive()).isTrue();
    assertThat(dictionary.dossierField("channel").orElseThrow().values()).contains("POSTAL");
    assertThat(dictionary.type("Child").orElseThrow().from()).isEqualTo("children");
    assertThat(dictionary.type("Coefficient").orElseThrow().derived()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          facts.no-dossier; ; Child: {from: c, a: integer}
          facts.unknown-type; Dossier.a; Dossier: {a: number}
          facts.values; Dossier.a; Dossier: {a: [A, A]}
          facts.field-shape; Dossier.a; Dossier: {a: {label: {vi: a, en: a}}}
          facts.field-name; Dossier.class; Dossier: {class: string}
          facts.field-name; Dossier.tên; Dossier: {tên: string}
          facts.field-taken; Dossier.channel; Dossier: {channel: string}
          facts.type-name; Parameter; {Dossier: {a: string}, Parameter: {from: x, a: string}}
          facts.origin; Child; {Dossier: {a: string}, Child: {a: string}}
          facts.from-twice; Other; {Dossier: {a: string}, Child: {from: c, a: string}, Other: {from: c, a: string}}
          facts.bound; Dossier.a.min; Dossier: {a: {type: string, min: 1}}
          facts.computed-shape; Dossier.a; Dossier: {b: date, a: {type: integer, computed: {monthsBetween: [b, receivedOn]}}}
          facts.computed-shape; Dossier.a; Dossier: {b: date, a: {type: integer, computed: {yearsBetween: [b]}}}
          facts.computed-type; Dossier.a; Dossier: {b: date, a: {type: decimal, computed: {yearsBetween: [b, receivedOn]}}}
          facts.computed-source; Dossier.a; Dossier: {a: {type: integer, computed: {yearsBetween: [b, receivedOn]}}}
          facts.computed-no-date; Dossier.a; Dossier: {b: string, a: {type: integer, computed: {yearsBetween: [b, receivedOn]}}}
          facts.computed-no-date; Dossier.c; Dossier: {b: date, a: {type: integer, computed: {yearsBetween: [b, receivedOn]}}, c: {type: integer, computed: {yearsBetween: [a, receivedOn]}}}
          facts.computed-key; Dossier.a.max; Dossier: {b: date, a: {type: integer, max: 9, computed: {yearsBetween: [b, receivedOn]}}}
          facts.computed-derived; Made.a; {Dossier: {b: date}, Made: {derived: true, a: {type: integer, computed: {yearsBetween: [b, receivedOn]}}}}
          yaml.unknown-key; Dossier.a.colour; Dossier: {a: {type: string, colour: red}}
          yaml.text; Dossier.a.label; Dossier: {a: {type: string, label: {vi: a}}}
          yaml.unreadable; ; Dossier: {a: string, a: string}
          yaml.not-a-map; ; [1, 2]
          """)
  void aBrokenDictionaryIsRefusedWithThePlace(String code, String place, String yaml) {
    RuleProblems refusal =
        catchThrowableOfType(
            RuleProblems.class, () -> Dictionary.read("facts.yaml", yaml.getBytes(UTF_8)));

    assertThat(refusal.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.element()).isEqualTo(place);
              assertThat(problem.file()).isEqualTo("facts.yaml");
            });
  }

  @Test
  void aLegalValueHoldsFromItsDayUntilTheNext() {
    LegalValues values = LegalValues.read("parameters.yaml", SampleRules.file("parameters.yaml"));

    assertThat(values.valueOn("base-level", LocalDate.of(2021, 6, 30))).isEmpty();
    assertThat(values.valueOn("base-level", LocalDate.of(2021, 7, 1)).orElseThrow().value())
        .isEqualByComparingTo("360000");
    assertThat(values.valueOn("base-level", LocalDate.of(2026, 6, 30)).orElseThrow().confirmed())
        .isFalse();
    assertThat(values.valueOn("nothing", LocalDate.of(2026, 6, 30))).isEmpty();
  }

  @Test
  void anEndedLegalValueHoldsNoMore() {
    LegalValues values =
        LegalValues.read(
            "parameters.yaml",
            """
            rate:
              description: {vi: a, en: a}
              values: [{from: 2024-01-01, to: 2024-12-31, value: 1.5, legalBasis: x, confirmed: true}]
            """
                .getBytes(UTF_8));

    assertThat(values.valueOn("rate", LocalDate.of(2024, 12, 31))).isPresent();
    assertThat(values.valueOn("rate", LocalDate.of(2025, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          parameters.values; rate; 'rate: {description: {vi: a, en: a}}'
          parameters.name; Rate; 'Rate: {description: {vi: a, en: a}, values: [{from: 2024-01-01, value: 1, legalBasis: x}]}'
          parameters.value-shape; rate.values[0]; 'rate: {description: {vi: a, en: a}, values: [{from: 2024-01-01, value: 1}]}'
          parameters.same-day; rate; 'rate: {description: {vi: a, en: a}, values: [{from: 2024-01-01, value: 1, legalBasis: x}, {from: 2024-01-01, value: 2, legalBasis: x}]}'
          parameters.ends-before; rate.values[0]; 'rate: {description: {vi: a, en: a}, values: [{from: 2024-01-01, to: 2023-01-01, value: 1, legalBasis: x}]}'
          yaml.day; rate.values[0].from; 'rate: {description: {vi: a, en: a}, values: [{from: 01/01/2024, value: 1, legalBasis: x}]}'
          yaml.number; rate.values[0].value; 'rate: {description: {vi: a, en: a}, values: [{from: 2024-01-01, value: "1", legalBasis: x}]}'
          """)
  void brokenLegalValuesAreRefusedWithThePlace(String code, String place, String yaml) {
    RuleProblems refusal =
        catchThrowableOfType(
            RuleProblems.class, () -> LegalValues.read("parameters.yaml", yaml.getBytes(UTF_8)));

    assertThat(refusal.problems())
        .extracting(RuleProblem::code, RuleProblem::element)
        .contains(org.assertj.core.groups.Tuple.tuple(code, place));
  }

  @Test
  void aParameterNeedsAKnownLegalBasis() {
    RuleSource sample = SampleRules.source();
    RuleSource source =
        new RuleSource(
            sample.dictionary(),
            sample.legalValues(),
            sample.dmn(),
            sample.drl(),
            sample.ruleSets(),
            java.util.Map.copyOf(
                sample.citations().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("nd76"))
                    .collect(
                        java.util.stream.Collectors.toMap(
                            java.util.Map.Entry::getKey, java.util.Map.Entry::getValue))),
            "x");

    assertThat(RuleBook.examine(source))
        .extracting(RuleProblem::code, RuleProblem::element)
        .isEqualTo(
            List.of(
                org.assertj.core.groups.Tuple.tuple("parameters.unknown-citation", "base-level")));
  }
}
