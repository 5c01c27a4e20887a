package vn.thutuc.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thutuc.rules.Text;

class FieldReaderTest {

  private final List<FieldError> errors = new ArrayList<>();

  @Test
  void dateAsBrowsersAndAsPeopleWriteIt() {
    assertThat(read("datetime", "2026-11-24")).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(read("datetime", "4/2/2026")).isEqualTo(LocalDate.of(2026, 2, 4));
    assertThat(read("datetime", "31/02/2026")).isNull();
    assertThat(errors).extracting(FieldError::code).containsExactly("form.date");
  }

  @Test
  void decimalWithPointOrComma() {
    assertThat(read("number", "1.5")).isEqualTo(new BigDecimal("1.5"));
    assertThat(read("number", "1,5")).isEqualTo(new BigDecimal("1.5"));
  }

  @Test
  void asksBackWhenAPointCouldMeanThousands() {
    assertThat(read("number", "3.500")).isNull();
    assertThat(errors)
        .containsExactly(new FieldError("x", "form.thousands", List.of("3500", "3,500")));
    assertThat(read("number", "0.500")).isEqualTo(new BigDecimal("0.500"));
    assertThat(read("number", "3,500")).isEqualTo(new BigDecimal("3.500"));
  }

  @Test
  void widthAndWhatNobodySeesMakeNoDifference() {
    assertThat(
            new FieldReader(field("textfield", "[0-9]{4}"), "x", errors)
                .read(List.of("０\u200B９12")))
        .isEqualTo("0912");
    assertThat(read("number", "１２")).isEqualTo(new BigDecimal("12"));
    assertThat(read("datetime", "０４／０２／２０２６")).isEqualTo(LocalDate.of(2026, 2, 4));
    assertThat(read("textfield", "Nguyễn\u00A0Văn \u202EA\u202C")).isEqualTo("Nguyễn Văn A");
    assertThat(read("textfield", "👩\u200D👧")).isEqualTo("👩\u200D👧");
    assertThat(errors).isEmpty();
  }

  @Test
  void uncheckedBoxIsNo() {
    assertThat(read("checkbox")).isEqualTo(false);
    assertThat(read("checkbox", "on")).isEqualTo(true);
  }

  @Test
  void checklistTakesListedValuesOnly() {
    assertThat(read("checklist", "A", "B", "A")).isEqualTo(List.of("A", "B"));
    assertThat(read("checklist", "C")).isNull();
  }

  @Test
  void patternIsMatchedInLinearTime() {
    FormField field = field("textfield", "(a+)+b");
    String evil = "a".repeat(490);
    assertThat(new FieldReader(field, "x", errors).read(List.of(evil))).isNull();
    assertThat(errors).extracting(FieldError::code).containsExactly("form.pattern");
  }

  private @Nullable Object read(String type, String... raw) {
    return new FieldReader(field(type, null), "x", errors).read(List.of(raw));
  }

  private static FormField field(String type, @Nullable String pattern) {
    return new FormField(
        type,
        "x",
        Text.same("x"),
        null,
        null,
        List.of(
            new FormField.Option("A", Text.same("A")), new FormField.Option("B", Text.same("B"))),
        false,
        new FormField.Constraints(null, null, null, null, pattern, null),
        List.of(),
        Map.of(),
        null);
  }
}
