package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** A designer works on the drawing of a process; the file changes where she changed it only. */
@ProductInBrowser
class DiagramEditorBrowserTest {

  private static final String STORY = "diagram-editor";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private Procedures procedures;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void everySampleSavedUntouchedKeepsItsBytes() {
    try (Visit designer = designer()) {
      for (ProcedureVersion version : samples()) {
        DraftId draft = open(version);
        String file = diagram(version.key().value());
        byte[] before = files.content(draft, file).orElseThrow();
        shows(designer, draft, file);
        assertThat(form(designer).locator("[data-lossy]")).isHidden();
        designer.presses("Lưu").sees("Đã lưu.");
        assertThat(files.content(draft, file).orElseThrow()).isEqualTo(before);
        assertThat(files.find(draft, file).orElseThrow().revision()).isZero();
      }
    }
  }

  @Test
  void aChangeInThePanelOrOnTheSheetIsThatChangeInTheFileAndCanBeTakenBack() {
    DraftId draft = open(samples().get(0));
    String file = diagram("house-permit");
    try (Visit designer = designer()) {
      shows(designer, draft, file);
      String original = text(designer);
      assertThat(designer.page().locator(".bjs-powered-by")).isVisible();

      choose(designer, "site-visit");
      designer.looks();
      assertThat(field(designer, "d-name")).hasValue("Kiểm tra thực địa (nếu cần)");
      assertThat(field(designer, "d-role")).hasValue("specialist");
      assertThat(field(designer, "d-limit-days")).hasValue("1");
      changes(designer, "d-limit-days", "2");
      assertThat(difference(original, text(designer)))
          .containsExactly(
              "- <camunda:property name=\"limit\" value=\"P1D\" />",
              "+ <camunda:property name=\"limit\" value=\"P2D\" />");

      changes(designer, "d-limit-days", "hai");
      assertThat(designer.page().locator("#d-limit-flaw")).isVisible();
      assertThat(field(designer, "d-limit-days")).hasAttribute("aria-invalid", "true");
      designer.looks();
      undo(designer);
      assertThat(text(designer)).isEqualTo(original);

      changes(designer, "d-name", "Kiểm tra tại chỗ");
      assertThat(text(designer)).contains("id=\"site-visit\" name=\"Kiểm tra tại chỗ\"");
      designer.presses("Lưu").sees("Đã lưu.");
      assertThat(new String(files.content(draft, file).orElseThrow(), UTF_8))
          .contains("name=\"Kiểm tra tại chỗ\"");
    }
  }

  @Test
  void theKeyboardAndTheListDoWhatTheMouseDoes() {
    DraftId draft = open(samples().get(0));
    try (Visit designer = designer()) {
      shows(designer, draft, diagram("house-permit"));
      String original = text(designer);
      choose(designer, "site-visit");
      designer.presses("Xóa");
      waitFor(designer, () -> !text(designer).contains("id=\"site-visit\""));
      assertThat(designer.page().locator("#d-chosen")).isFocused();
      undo(designer);
      assertThat(text(designer)).isEqualTo(original);

      // the sheet: append by a key, in Vietnamese, and only what the vocabulary has
      goTo(designer, "issue-permit");
      assertThat(designer.page().locator(".djs-container > svg")).isFocused();
      designer.steps().pressesKey("a");
      Locator menu = designer.page().locator(".djs-popup");
      assertThat(menu).containsText("Công việc của người dùng");
      assertThat(menu).containsText("Cổng loại trừ");
      assertThat(menu).not().containsText("Công việc chạy mã");
      designer.page().keyboard().press("Escape");
      designer.inEnglish("Nháp", "Properties", "Legal basis");
    }
  }

  @Test
  void findingsLieOnTheElementsAndBesideThem() {
    DraftId draft = open(samples().get(0));
    try (Visit designer = designer()) {
      shows(designer, draft, diagram("house-permit"));
      form(designer)
          .evaluate(
              """
              form => form.dispatchEvent(new CustomEvent('thutuc:findings', { detail: [{
                severity: 'ERROR', code: 'x', file: '', element: 'consult', law: 'Điều 1',
                message: 'Sai <b>rồi</b>', advice: 'Sửa đi' }] }))
              """);
      Locator flag = designer.page().locator(".flag--late");
      assertThat(flag).hasAttribute("aria-label", "Lỗi: Sai <b>rồi</b>");
      flag.click();
      assertThat(designer.page().locator("[data-found]")).containsText("Sai <b>rồi</b>");
      assertThat(field(designer, "d-name")).hasValue("Lấy ý kiến cơ quan quản lý");
      designer.looks();
    }
  }

  @Test
  void aBrokenFileIsShownAsTextWithTheReason() {
    DraftId draft = open(samples().get(0));
    String file = diagram("house-permit");
    drafting.save(draft, file, 0, "<bpmn:definitions".getBytes(UTF_8), office.official("thietke"));
    try (Visit designer = designer()) {
      designer.steps().opens(address(draft, file));
      assertThat(form(designer)).hasAttribute("data-drawn", "false");
      designer.sees("Không vẽ được tệp này");
      assertThat(designer.page().locator("#text")).isVisible();
      designer.looks();
    }
  }

  private Visit designer() {
    Visit visit = Visit.at(port, STORY);
    visit.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
    return visit;
  }

  /** The newest house permit first. */
  private List<ProcedureVersion> samples() {
    return Stream.of("house-permit", "social-allowance", "birth-registration")
        .flatMap(key -> procedures.versions(new ProcedureKey(key)).stream())
        .filter(version -> version.validFrom().isBefore(TODAY))
        .toList();
  }

  private DraftId open(ProcedureVersion version) {
    return drafting.open(version.hash(), "Nháp", office.official("thietke"));
  }

  private static String diagram(String key) {
    return "processes/" + key + "/process.bpmn";
  }

  private static String address(DraftId draft, String file) {
    return "/studio/drafts/" + draft + "?file=" + file;
  }

  private static void shows(Visit designer, DraftId draft, String file) {
    designer.steps().opens(address(draft, file));
    assertThat(form(designer)).hasAttribute("data-drawn", "true");
  }

  private static Locator form(Visit designer) {
    return designer.page().locator("form[data-edit]");
  }

  private static Locator field(Visit designer, String id) {
    return designer.page().locator("#" + id);
  }

  private static String text(Visit designer) {
    return designer.page().locator("#text").inputValue();
  }

  private static void choose(Visit designer, String element) {
    field(designer, "d-chosen").selectOption(element);
  }

  private static void goTo(Visit designer, String element) {
    form(designer)
        .evaluate(
            "(form, id) => form.dispatchEvent(new CustomEvent('thutuc:goto', { detail: id }))",
            element);
  }

  /** Fills the field in and waits until the text has followed, unless the field refuses. */
  private static void changes(Visit designer, String field, String value) {
    String before = text(designer);
    field(designer, field).fill(value);
    field(designer, field).press("Enter");
    if (!"true".equals(field(designer, field).getAttribute("aria-invalid"))) {
      waitFor(designer, () -> !text(designer).equals(before));
    }
  }

  private static void undo(Visit designer) {
    String before = text(designer);
    designer.presses("Hoàn tác");
    waitFor(designer, () -> !text(designer).equals(before));
  }

  private static void waitFor(Visit designer, java.util.function.BooleanSupplier what) {
    designer.page().waitForCondition(what, new Page.WaitForConditionOptions().setTimeout(5_000));
  }

  /** The stretch of lines in which the texts differ: what was there, and what is. */
  private static List<String> difference(String before, String after) {
    List<String> was = new ArrayList<>(before.lines().map(String::strip).toList());
    List<String> is = new ArrayList<>(after.lines().map(String::strip).toList());
    while (!was.isEmpty() && !is.isEmpty() && was.get(0).equals(is.get(0))) {
      was.remove(0);
      is.remove(0);
    }
    while (!was.isEmpty() && !is.isEmpty() && last(was).equals(last(is))) {
      was.remove(was.size() - 1);
      is.remove(is.size() - 1);
    }
    return Stream.concat(was.stream().map("- "::concat), is.stream().map("+ "::concat)).toList();
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }
}
