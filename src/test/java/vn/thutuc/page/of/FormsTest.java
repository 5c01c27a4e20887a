package vn.thutuc.page.of;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thutuc.page.FieldView;
import vn.thutuc.page.FormView;
import vn.thutuc.page.ShownWhen;
import vn.thutuc.page.Words;
import vn.thutuc.procedure.FieldError;
import vn.thutuc.procedure.FormDefinition;
import vn.thutuc.procedure.FormField;
import vn.thutuc.procedure.FormField.Constraints;
import vn.thutuc.procedure.FormField.HideRule;
import vn.thutuc.procedure.FormField.Option;
import vn.thutuc.rules.Text;

class FormsTest {

  private static final FormField HAS_CHILDREN = field("checkbox", "hasChildren", null);
  private static final FormField AGE = field("number", "age", null);
  private static final FormField CHILDREN =
      new FormField(
          "dynamiclist",
          "children",
          new Text("Con", "Child"),
          null,
          null,
          List.of(),
          false,
          Constraints.NONE,
          List.of(AGE),
          Map.of(),
          new HideRule("hasChildren", false, true));
  private static final FormField KIND =
      new FormField(
          "radio",
          "kind",
          new Text("Loại", "Kind"),
          null,
          null,
          List.of(new Option("A", new Text("Loại A", "Kind A"))),
          true,
          Constraints.NONE,
          List.of(),
          Map.of(),
          null);
  private static final FormField FOR_A =
      field("textfield", "forA", new HideRule("kind", false, "A"));
  private static final FormField BORN = field("datetime", "born", null);
  private static final FormDefinition FORM =
      new FormDefinition("f", "f.form", null, List.of(HAS_CHILDREN, CHILDREN, KIND, FOR_A, BORN));

  private final Words words = words();
  private final Forms forms = new Forms(words, new FieldErrors(words));

  @Test
  void everyRowThatWasSentIsDrawnEvenAnEmptyOne() {
    FormView form = draw(Map.of("children[0].age", List.of("3"), "children[4].age", List.of("")));

    FieldView list = field(form, "children");
    assertThat(list.rows()).hasSize(2);
    assertThat(list.rows().get(1).get(0).path()).isEqualTo("children[4].age");
    assertThat(list.rows().get(0).get(0).value()).isEqualTo("3");
  }

  @Test
  void aConditionOfTheSamePageIsSaidInWords() {
    assertThat(field(draw(Map.of()), "children").shownWhen())
        .isEqualTo(
            new ShownWhen(
                "hasChildren", true, "true", "Chỉ điền khi bạn đã đánh dấu “hasChildren”."));
    assertThat(field(draw(Map.of()), "forA").shownWhen())
        .extracting(ShownWhen::words)
        .isEqualTo("Chỉ điền khi “Loại” là “Loại A”.");
  }

  @Test
  void aConditionOfAnotherPageIsSettledBeforehand() {
    List<FormField> lastPage = List.of(FOR_A, BORN);

    assertThat(paths(forms.draw(FORM, lastPage, Map.of(), List.of()))).containsExactly("born");
    FormView ofA = forms.draw(FORM, lastPage, Map.of("kind", List.of("A")), List.of());
    assertThat(paths(ofA)).containsExactly("forA", "born");
    assertThat(field(ofA, "forA").shownWhen()).isNull();
  }

  @Test
  void anErrorNamesItsFieldAndSaysWhatToDo() {
    FormView form =
        forms.draw(FORM, Map.of(), List.of(new FieldError("kind", "form.required", List.of())));

    assertThat(form.summary())
        .containsExactly(new FormView.Problem("Hãy chọn một mục ở “Loại”.", "f-kind-0"));
  }

  @Test
  void aStoredDayIsWrittenAsPeopleWriteItAndATypedOneStays() {
    assertThat(field(draw(Map.of("born", List.of("2026-11-24"))), "born").value())
        .isEqualTo("24/11/2026");
    assertThat(field(draw(Map.of("born", List.of("31/2/26"))), "born").value())
        .isEqualTo("31/2/26");
  }

  private FormView draw(Map<String, List<String>> raw) {
    return forms.draw(FORM, raw, List.of());
  }

  private static List<String> paths(FormView form) {
    return form.fields().stream().map(FieldView::path).toList();
  }

  private static FieldView field(FormView form, String path) {
    return form.fields().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
  }

  private static FormField field(String type, String key, @Nullable HideRule hide) {
    return new FormField(
        type,
        key,
        Text.same(key),
        null,
        null,
        List.of(),
        false,
        Constraints.NONE,
        List.of(),
        Map.of(),
        hide);
  }

  private static Words words() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/forms", "messages/page");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Words(messages, ZoneId.of("Asia/Ho_Chi_Minh")).in(Locale.forLanguageTag("vi"));
  }
}
