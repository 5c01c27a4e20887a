package vn.thutuc.studio.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thutuc.procedure.BundleProblem;

/** Changes of one place, as the bundles are written. */
class YamlTextTest {

  private static final String TEXT =
      """
      # the law
      name: {vi: Cấp phép, en: "Permit"}   # both
      limit: P7D
      channels: [ONLINE, COUNTER]

      papers:
        # the first
        - {id: a, form: COPY}
        - {id: b, form: COPY}
      notes:
        - vi: >-
            Một câu dài được
            gấp lại
          en: one
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/limit        | \"P5D\"          | limit: P5D",
        "/name/vi      | \"Cấp, sửa\"     | name: {vi: \"Cấp, sửa\", en: \"Permit\"}   # both",
        "/name/en      | \"A permit\"     | name: {vi: Cấp phép, en: \"A permit\"}   # both",
        "/papers/1/form| \"ORIGINAL\"     | - {id: b, form: ORIGINAL}",
        "/papers/0/when| \"ALWAYS\"       | - {id: a, form: COPY, when: ALWAYS}",
        "/channels     | [\"ONLINE\"]     | channels: [ONLINE]",
        "/notes/0/vi   | \"Một câu ngắn\" | Một câu ngắn",
      })
  void writesOneValue(String place, String value, String line) {
    YamlText after = text().set(at(place), json(value), List.of());

    assertThat(after.text().lines().map(String::strip)).contains(line);
    assertThat(gone(after)).hasSizeBetween(1, 2);
  }

  @Test
  void aNewKeyStandsWherePeopleExpectIt() {
    YamlText after = text().set(at("/unit"), json("\"WORKING\""), List.of("limit", "unit"));

    assertThat(after.text()).contains("limit: P7D\nunit: WORKING\nchannels");
    assertThat(gone(after)).isEmpty();
  }

  @Test
  void whatIsMissingAboveIsMade() {
    YamlText after = text().set(at("/clock/cutOff"), json("\"15:00\""), List.of());

    assertThat(after.text()).endsWith("    en: one\nclock: {cutOff: \"15:00\"}\n");
  }

  @Test
  void itemsComeGoAndChangePlaces() {
    YamlText three = text().append(at("/papers"), json("{\"id\":\"c\",\"count\":1.50}"), List.of());

    assertThat(three.text()).contains("  - {id: b, form: COPY}\n  - {id: c, count: 1.50}\nnotes");
    assertThat(three.swap(at("/papers"), 1).text())
        .contains("  - {id: c, count: 1.50}\n  - {id: b, form: COPY}\n");
    assertThat(three.remove(at("/papers/2")).text()).isEqualTo(TEXT);
    assertThat(text().remove(at("/papers/0")).text()).contains("# the first\n  - {id: b");
    assertThat(text().remove(at("/papers/0")).remove(at("/papers/0")).text())
        .contains("papers: []");
  }

  @Test
  void nothingChangesWhereNothingIsChanged() {
    assertThat(text().set(at("/limit"), json("\"P7D\"")).text()).isSameAs(text().text());
  }

  @Test
  void aFormStaysJson() {
    String form =
        """
        {
          "id": "f",
          "components": [
            {
              "key": "a",
              "values": [{"value": "YES"}, {"value": "NO"}]
            }
          ]
        }
        """;
    YamlText text = YamlText.of("x.form", form);
    JsonPointer field = at("/components/0");

    assertThat(text.set(at("/components/0/properties/local"), json("\"true\"")).text())
        .isEqualTo(form.replace("\"NO\"}]", "\"NO\"}], \"properties\": {\"local\": \"true\"}"));
    assertThat(text.set(at("/components/0/key"), json("\"b\"")).text())
        .isEqualTo(form.replace("\"a\"", "\"b\""));
    assertThat(text.remove(field.appendProperty("values").appendIndex(0)).text())
        .isEqualTo(form.replace("{\"value\": \"YES\"}, ", ""));
    assertThat(text.remove(field.appendProperty("key")).text())
        .isEqualTo(form.replace("\"key\": \"a\",\n      ", ""));
    assertThatThrownBy(() -> YamlText.of("x.form", form.replace("  ", "\t")))
        .isInstanceOf(NotSplicable.class);
  }

  @Test
  void whatCannotBeDoneAloneIsRefused() {
    YamlText text = YamlText.of("x.yaml", "a:\n  # why\n  - 1 # so\nb: x\n");

    assertThatThrownBy(() -> text.set(at("/b/c"), json("1"))).isInstanceOf(NotSplicable.class);
    assertThatThrownBy(() -> YamlText.of("x.yaml", "a: [")).isInstanceOf(BundleProblem.class);
    assertThatThrownBy(() -> YamlText.of("x.yaml", "a: &b 1")).isInstanceOf(BundleProblem.class);
  }

  private static YamlText text() {
    return YamlText.of("x.yaml", TEXT);
  }

  private static List<String> gone(YamlText after) {
    List<String> left = after.text().lines().toList();
    return TEXT.lines().filter(line -> !left.contains(line)).toList();
  }

  private static JsonPointer at(String place) {
    return JsonPointer.compile(place);
  }

  private static JsonNode json(String value) {
    return JsonMapper.builder()
        .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(value);
  }
}
