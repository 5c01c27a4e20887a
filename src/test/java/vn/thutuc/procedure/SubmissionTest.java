package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server accepts from a form what the form says, typed, and nothing else. */
class SubmissionTest {

  private final FormDefinition form = SampleBundles.good().form("sample-application").orElseThrow();

  @Test
  void readsTypedAnswers() {
    Submission read =
        form.read(
            filled(
                "planAttached", "on",
                "children[4].schoolAge", "7",
                "children[9].schoolAge", " 12 ",
                "children[11].schoolAge", ""));
    assertThat(read.errors()).isEmpty();
    assertThat(read.answers())
        .containsEntry("applicant", "Nguyễn Văn A")
        .containsEntry("age", 30L)
        .containsEntry("size", "LARGE")
        .containsEntry("planAttached", true)
        .containsEntry("children", List.of(Map.of("schoolAge", 7L), Map.of("schoolAge", 12L)));
  }

  @ParameterizedTest
  @CsvSource({
    "age, , form.required",
    "age, abc, form.number",
    "age, 30.5, form.decimals",
    "age, -1, form.min",
    "age, 131, form.max",
    "size, MEDIUM, form.option",
    "applicant, '   ', form.required",
    "children[0].schoolAge, 26, form.max"
  })
  void namesTheFieldAndTheReason(String field, String value, String code) {
    Submission read = form.read(filled(field, value == null ? "" : value));
    assertThat(read.errors())
        .extracting(FieldError::path, FieldError::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
  }

  @Test
  void tooLongATextSaysHowLongItMayBe() {
    Submission read = form.read(filled("applicant", "x".repeat(101)));
    assertThat(read.errors())
        .containsExactly(new FieldError("applicant", "form.too-long", List.of(100)));
  }

  @Test
  void hiddenFieldIsNotRead() {
    Submission read = form.read(filled("size", "SMALL", "planAttached", "on"));
    assertThat(read.answers()).doesNotContainKey("planAttached");
  }

  @Test
  void unknownNamesAreIgnored() {
    assertThat(form.read(filled("isAdmin", "true")).answers()).doesNotContainKey("isAdmin");
  }

  @Test
  void textIsComposedAndFreeOfControlCharacters() {
    String decomposed =
        java.text.Normalizer.normalize("Nguyễn\u0007", java.text.Normalizer.Form.NFD);
    assertThat(form.read(filled("applicant", decomposed)).answers())
        .containsEntry("applicant", "Nguyễn");
  }

  @Test
  void tooManyRowsAreRefusedUnread() {
    Map<String, List<String>> raw = filled();
    for (int i = 0; i < 51; i++) {
      raw.put("children[" + i + "].schoolAge", List.of("7"));
    }
    assertThat(form.read(raw).errors())
        .containsExactly(new FieldError("children", "form.rows", List.of(50)));
  }

  private static Map<String, List<String>> filled(String... more) {
    Map<String, List<String>> raw = new TreeMap<>();
    raw.put("applicant", List.of("Nguyễn Văn A"));
    raw.put("age", List.of("30"));
    raw.put("size", List.of("LARGE"));
    for (int i = 0; i < more.length; i += 2) {
      raw.put(more[i], List.of(more[i + 1]));
    }
    return raw;
  }
}
