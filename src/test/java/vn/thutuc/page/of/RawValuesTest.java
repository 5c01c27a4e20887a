package vn.thutuc.page.of;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawValuesTest {

  private static final Map<String, List<String>> TWO =
      Map.of(
          "children[0].age", List.of("3"),
          "children[2].age", List.of("5"),
          "name", List.of("A"));

  @Test
  void answersBecomeWhatABrowserSends() {
    assertThat(
            RawValues.of(
                Map.of(
                    "born", LocalDate.of(2026, 11, 24),
                    "area", new BigDecimal("1E+2"),
                    "kinds", List.of("A", "B"),
                    "children", List.of(Map.of("age", 3L)))))
        .containsEntry("born", List.of("24/11/2026"))
        .containsEntry("area", List.of("100"))
        .containsEntry("kinds", List.of("A", "B"))
        .containsEntry("children[0].age", List.of("3"));
  }

  @Test
  void aRowIsAddedBehindTheLast() {
    assertThat(RawValues.withRow(TWO, "children", "age"))
        .containsEntry("children[3].age", List.of(""));
    assertThat(RawValues.withRow(Map.of(), "children", "age")).containsKey("children[0].age");
  }

  @Test
  void onlyTheNamedRowGoes() {
    assertThat(RawValues.withoutRow(TWO, "children[0]").keySet())
        .containsExactlyInAnyOrder("children[2].age", "name");
    assertThat(RawValues.rows(TWO, "children")).containsExactly(0, 2);
  }
}
