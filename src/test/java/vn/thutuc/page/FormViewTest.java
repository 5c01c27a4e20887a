package vn.thutuc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormViewTest {

  @Test
  void theSummaryNamesEveryProblemInTheOrderOfThePageAndLeadsToAControl() {
    FieldView inRow =
        FieldView.of(FieldType.TEXTFIELD, "children[0].name", "Tên").error("Nhập tên").build();
    FormView form =
        new FormView(
            List.of(
                FieldView.of(FieldType.GROUP, "plot", "Thửa đất")
                    .child(radio("way").error("Chọn một").build())
                    .build(),
                FieldView.of(FieldType.DYNAMICLIST, "children", "Con").row(List.of(inRow)).build()),
            List.of("Hồ sơ đã thay đổi"));

    assertThat(form.summary())
        .containsExactly(
            new FormView.Problem("Hồ sơ đã thay đổi", null),
            new FormView.Problem("Chọn một", "f-way-0"),
            new FormView.Problem("Nhập tên", "f-children-0-name"));
  }

  @Test
  void theTemplateRowOfADynamicListIsNotPartOfTheForm() {
    FieldView empty =
        FieldView.of(FieldType.TEXTFIELD, "children[].name", "Tên").error("x").build();
    FormView form =
        FormView.of(
            List.of(FieldView.of(FieldType.DYNAMICLIST, "children", "Con").child(empty).build()));

    assertThat(form.summary()).isEmpty();
  }

  @Test
  void onlyAChecklistHoldsSeveralValues() {
    assertThat(radio("a").values(List.of("X", "Y")).build().values()).containsExactly("X");
    FieldView many =
        FieldView.of(FieldType.CHECKLIST, "b", "B")
            .option("X", "Một")
            .option("Y", "Hai")
            .values(List.of("Y"))
            .build();
    assertThat(many.chosenLabels()).containsExactly("Hai");
    assertThat(many.chosen("X")).isFalse();
  }

  @Test
  void anInputIsDescribedByItsHintAndItsError() {
    assertThat(radio("a").build().describedBy()).isNull();
    assertThat(radio("a").hint("h").error("e").build().describedBy())
        .isEqualTo("f-a-hint f-a-error");
    assertThat(FieldView.of(FieldType.DATETIME, "d", "D").build().describedBy())
        .as("a date always explains how it is written")
        .isEqualTo("f-d-hint");
  }

  @Test
  void typesAreCalledAsFormJsCallsThem() {
    assertThat(FieldType.of("dynamiclist")).contains(FieldType.DYNAMICLIST);
    assertThat(FieldType.of("DYNAMICLIST")).isEmpty();
    assertThat(FieldType.of("iframe")).isEmpty();
  }

  private static FieldDraft radio(String path) {
    return FieldView.of(FieldType.RADIO, path, "Cách").option("X", "Một");
  }
}
