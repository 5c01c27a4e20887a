package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftFile;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/**
 * A designer who writes no code and has no mouse adds a row to the allowance's table and a rule by
 * questions, sees that no worked case reaches them yet, and a second person publishes.
 */
@ProductInBrowser
class AllowanceReformBrowserTest {

  private static final String STORY = "allowance-reform";
  private static final ProcedureKey KEY = new ProcedureKey("social-allowance");
  private static final String TITLE = "Thêm mức cho người đang học";
  private static final Pattern RECEIVED = Pattern.compile("receivedAt: (\\S{10})");
  private static final Locator.WaitForOptions PATIENTLY =
      new Locator.WaitForOptions().setTimeout(60_000);
  private static final String LAW = "nd20-6.1a";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Procedures procedures;
  @Autowired private Office office;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @AfterEach
  void asBefore() {
    procedures.versions(KEY).stream()
        .filter(version -> version.validFrom().getYear() == 2026)
        .map(ProcedureVersion::hash)
        .forEach(procedures::withdraw);
  }

  @Test
  void aRowAndARuleAreAddedWithoutCodeSeenUncoveredAndPublished() {
    try (Visit designer = Visit.byKeys(port, STORY + "-designer")) {
      opens(designer);
      addsARow(designer);
      addsARule(designer);
      movesTheCases(designer);
      takesOutCasesOfOlderAmounts(designer);
      designer.presses("Chạy tất cả");
      designer.main().getByText("chưa tình huống nào thử").first().waitFor(PATIENTLY);
      designer.sees("chưa tình huống nào thử", "extra-paper");
      designer.inBothLanguages("extra-paper").steps().doesNotSee("Lệch");
      submits(designer);
    }
    try (Visit publisher = Visit.byKeys(port, STORY + "-publisher")) {
      publisher.signsIn("congbo").steps().hasTitle("Xưởng thiết kế");
      publisher.follows(TITLE).steps().hasTitle("Duyệt: " + TITLE);
      publisher.sees("Thêm luật “Người đã ly hôn", "Thêm dòng 2 của bảng");
      publisher.inBothLanguages("Approve and publish");
      publisher.presses("Duyệt và công bố").sees("Đã công bố").inBothLanguages("Versions");
    }
  }

  private static void opens(Visit designer) {
    designer.signsIn("thietke").follows("Trợ cấp xã hội hàng tháng").sees("Các phiên bản");
    designer.inBothLanguages("Versions");
    designer.writes(designer.page().locator("[name=title]").first(), TITLE);
    designer.steps().pressesKey("Enter");
    designer.sees("Đã mở bản dự thảo.");
    designer.unfolds("#fold-force");
    designer.writes(designer.page().locator("#f--validFrom"), "24/11/2026");
    designer.presses("Lưu").sees("Đã lưu.").inBothLanguages("Findings", "Save");
  }

  private static void addsARow(Visit designer) {
    Page page = designer.page();
    designer.unfolds("#tree-tables").follows("coefficients.dmn");
    page.locator("[data-drawn=true]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    designer.presses(page.locator("button", new Page.LocatorOptions().setHasText("Thêm dòng")));
    designer.writes(column(page, "age").locator("input"), "[18..22]");
    designer.picks(column(page, "studying").locator("select"), "true");
    designer.writes(column(page, "category").locator("input"), "1");
    designer.writes(column(page, "value").locator("input"), "1.5");
    designer.picks(page.locator("#row-law"), LAW);
    designer.writes(page.locator("#row-vi"), "Từ đủ 18 đến 22 tuổi đang học: 1,5");
    designer.writes(page.locator("#row-en"), "Aged 18 to 22 and studying: 1.5");
    designer.looks().presses(page.locator("#save")).sees("Đã lưu.");
    designer.inBothLanguages("When several rows match");
  }

  private static Locator column(Page page, String name) {
    return page.locator("[data-column=" + name + "]");
  }

  private static void addsARule(Visit designer) {
    designer.unfolds("#tree-rules").follows("allowance.drl").inBothLanguages("Save");
    designer.follows("Xem và sửa từng quy tắc bằng biểu mẫu").inBothLanguages("Rules of");
    designer.follows("Thêm quy tắc").steps().hasTitle("Quy tắc mới");
    designer.inBothLanguages("A new rule");
    Page page = designer.page();
    designer.writes(page.locator("#name"), "extra-paper").picks(page.locator("#law"), LAW);
    designer.writes(
        page.locator("#vi"), "Người đã ly hôn, khuyết tật đặc biệt nặng nộp thêm giấy khai sinh");
    designer.writes(
        page.locator("#en"), "The divorced and especially severely disabled add a certificate");
    designer.presses("Thêm điều kiện").sees("Điều kiện 1");
    adds(designer, "disability", "ESPECIALLY_SEVERE");
    adds(designer, "maritalStatus", "DIVORCED");
    designer.picks(page.locator("#new-act"), "REQUIRE");
    designer.presses("Thêm hệ quả").sees("Giấy tờ phải nộp");
    designer.writes(page.locator("[id='a0.code']"), "birth-certificate");
    designer.presses("Xem bằng lời").sees("Đặc biệt nặng", "Đã ly hôn").looks();
    designer.presses("Lưu quy tắc").steps().hasTitle(TITLE);
    designer.sees("extra-paper");
    designer.follows("Xem và sửa từng quy tắc bằng biểu mẫu").follows("Sửa quy tắc extra-paper");
    designer.inBothLanguages("Rule extra-paper", "Especially severe").follows(TITLE);
  }

  private static void adds(Visit designer, String field, String value) {
    designer.picks(designer.page().locator("[id='c0.new-test']"), field);
    designer.presses("Thêm so sánh");
    designer.ticks(designer.page().locator("input[value='" + value + "']"));
  }

  private static void movesTheCases(Visit designer) {
    designer.follows("Tình huống mẫu").follows("Dời các tình huống sang ngày có hiệu lực");
    designer.presses("Thử trên ngày mới");
    designer.button("Chấp nhận các tình huống đã chọn").waitFor(PATIENTLY);
    designer.inBothLanguages("The new due time");
    designer.presses("Chấp nhận các tình huống đã chọn").sees("Đã dời các tình huống đã chọn.");
  }

  /** A colleague does: what the law of another year gave cannot be the answer from now on. */
  private void takesOutCasesOfOlderAmounts(Visit designer) {
    DraftId id = new DraftId(Long.parseLong(draft(designer).replaceAll(".*/", "")));
    for (DraftFile file : files.list(id)) {
      String text = new String(files.content(id, file.path()).orElseThrow(), UTF_8);
      Matcher received = RECEIVED.matcher(text);
      if (received.find() && received.group(1).compareTo("2026-11-24") < 0) {
        drafting.remove(id, file.path(), file.revision(), office.official("thietke2"));
      }
    }
    designer.page().reload();
  }

  private static void submits(Visit designer) {
    designer.follows(TITLE).follows("Kiểm chứng và gửi duyệt").steps().hasTitle("Duyệt: " + TITLE);
    designer.inBothLanguages("Review: " + TITLE);
    designer.fills("Lý do", "Thêm mức").fills("Số quyết định", "13/QĐ-UBND");
    designer.presses("Gửi duyệt").sees("Đã gửi duyệt").inBothLanguages("Evidence");
  }

  private static String draft(Visit designer) {
    return designer.page().url().replaceAll(".*(/studio/drafts/\\d+).*", "$1");
  }
}
