package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thutuc.product.DrawingSteps.FILE;
import static vn.thutuc.product.DrawingSteps.changes;
import static vn.thutuc.product.DrawingSteps.choose;
import static vn.thutuc.product.DrawingSteps.difference;
import static vn.thutuc.product.DrawingSteps.field;
import static vn.thutuc.product.DrawingSteps.form;
import static vn.thutuc.product.DrawingSteps.goTo;
import static vn.thutuc.product.DrawingSteps.presses;
import static vn.thutuc.product.DrawingSteps.shows;
import static vn.thutuc.product.DrawingSteps.text;
import static vn.thutuc.product.DrawingSteps.waitFor;

import com.microsoft.playwright.Locator;
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
  private static final ProcedureKey HOUSE_PERMIT = new ProcedureKey("house-permit");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String UNDO = "Hoàn tác";
  private static final String REDO = "Làm lại";
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
  void aChangeInThePanelOrOnTheSheetIsThatChangeInTheFileAndCanBeTakenBack() {
    DraftId draft = draft();
    try (Visit designer = designer()) {
      shows(designer, draft);
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
      String limited = text(designer);
      presses(designer, UNDO);
      assertThat(text(designer)).isEqualTo(original);
      presses(designer, REDO);
      assertThat(text(designer)).isEqualTo(limited);
      presses(designer, UNDO);

      changes(designer, "d-name", "Kiểm tra tại chỗ");
      assertThat(text(designer)).isEqualTo(renamed(original));
      designer.presses("Lưu").sees("Đã lưu.");
      assertThat(files.content(draft, FILE).orElseThrow())
          .isEqualTo(renamed(original).getBytes(UTF_8));
    }
  }

  @Test
  void theKeyboardAndTheListDoWhatTheMouseDoes() {
    DraftId draft = draft();
    try (Visit designer = designer()) {
      shows(designer, draft);
      String original = text(designer);
      choose(designer, "site-visit");
      designer.presses("Xóa");
      waitFor(designer, () -> !text(designer).contains("id=\"site-visit\""));
      assertThat(designer.page().locator("#d-chosen")).isFocused();
      presses(designer, UNDO);
      assertThat(text(designer)).isEqualTo(original);
      presses(designer, REDO);
      presses(designer, UNDO);
      choose(designer, "site-visit");
      changes(designer, "d-name", "Kiểm tra tại chỗ");
      assertThat(text(designer)).as("brought back and renamed").isEqualTo(renamed(original));
      presses(designer, UNDO);
      moves(designer, original);
      finds(designer);

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

  /** By arrow keys: what is drawn of the step and of its ways is written anew, nothing else. */
  private static void moves(Visit designer, String original) {
    goTo(designer, "site-visit");
    designer.steps().pressesKey("Shift+ArrowDown");
    waitFor(designer, () -> !text(designer).equals(original));
    List<String> gone = new ArrayList<>(original.lines().toList());
    List<String> come = new ArrayList<>();
    text(designer).lines().filter(line -> !gone.remove(line)).forEach(come::add);
    assertThat(come).isNotEmpty().hasSizeLessThan(20);
    assertThat(Stream.concat(come.stream(), gone.stream()).map(String::strip))
        .allMatch(line -> line.matches("<(dc:Bounds|di:waypoint) .*/>.*"));
    presses(designer, UNDO);
    assertThat(text(designer)).isEqualTo(original);
  }

  private static void finds(Visit designer) {
    goTo(designer, "issue-permit");
    designer.steps().pressesKey("Control+f");
    Locator search = designer.page().locator(".djs-search-container");
    assertThat(search.locator("input")).hasAttribute("aria-label", "Tìm trong sơ đồ");
    search.locator("input").fill("kiểm tra THỰC");
    designer.page().keyboard().press("End");
    assertThat(search.locator(".djs-search-result")).hasCount(1);
    assertThat(search).containsText("Kiểm tra thực địa (nếu cần)");
    designer.steps().takesPicture(STORY + "-search").pressesKey("Enter");
    assertThat(field(designer, "d-chosen")).hasValue("site-visit");
  }

  @Test
  void findingsLieOnTheElementsAndBesideThem() {
    DraftId draft = draft();
    try (Visit designer = designer()) {
      shows(designer, draft);
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

  private Visit designer() {
    Visit visit = Visit.at(port, STORY);
    visit.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
    return visit;
  }

  private DraftId draft() {
    ProcedureVersion version = procedures.versionInForce(HOUSE_PERMIT, TODAY).orElseThrow();
    return drafting.open(version.hash(), "Nháp", office.official("thietke"));
  }

  private static String renamed(String text) {
    return text.replace(
        "id=\"site-visit\" name=\"Kiểm tra thực địa (nếu cần)\"",
        "id=\"site-visit\" name=\"Kiểm tra tại chỗ\"");
  }
}
