package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
 * A designer who writes no code adds a row to the allowance's table and a rule by questions, sees
 * that no worked case reaches them yet, and a second person publishes.
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
    try (Visit designer = Visit.at(port, STORY + "-designer")) {
      opens(designer);
      addsARow(designer.page());
      addsARule(designer);
      movesTheCases(designer);
      takesOutCasesOfOlderAmounts(designer);
      designer.presses("Chạy tất cả");
      designer.main().getByText("chưa tình huống nào thử").first().waitFor(PATIENTLY);
      designer.sees("chưa tình huống nào thử", "extra-paper").looks();
      designer.steps().doesNotSee("Lệch");
      submits(designer);
    }
    try (Visit publisher = Visit.at(port, STORY + "-publisher")) {
      publisher.steps().signsIn("congbo", "congbo").hasTitle("Xưởng thiết kế");
      publisher.follows(TITLE).arrivesAt("Duyệt: " + TITLE);
      publisher.sees("Thêm luật “Người đã ly hôn", "Thêm dòng 2 của bảng");
      publisher.presses("Duyệt và công bố").sees("Đã công bố").looks();
    }
  }

  private static void opens(Visit designer) {
    designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
    designer.steps().opens("/studio/procedures/social-allowance");
    designer.page().locator("[name=title]").first().fill(TITLE);
    designer.page().locator("[name=title]").first().press("Enter");
    designer.sees("Đã mở bản dự thảo.");
    designer.page().locator("#fold-force > summary").click();
    designer.page().locator("#f--validFrom").fill("24/11/2026");
    designer.presses("Lưu").sees("Đã lưu.");
  }

  private static void addsARow(Page page) {
    page.locator("#tree-tables > summary").click();
    page.locator("nav.tree a", new Page.LocatorOptions().setHasText("coefficients.dmn")).click();
    page.locator("[data-drawn=true]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    page.locator("button", new Page.LocatorOptions().setHasText("Thêm dòng")).click();
    column(page, "age").locator("input").fill("[18..22]");
    column(page, "studying").locator("select").selectOption("true");
    column(page, "category").locator("input").fill("1");
    column(page, "value").locator("input").fill("1.5");
    page.locator("#row-law").selectOption(LAW);
    page.locator("#row-vi").fill("Từ đủ 18 đến 22 tuổi đang học: 1,5");
    page.locator("#row-en").fill("Aged 18 to 22 and studying: 1.5");
    page.locator("#save").click();
    assertThat(page.locator("main")).containsText("Đã lưu.");
  }

  private static Locator column(Page page, String name) {
    return page.locator("[data-column=" + name + "]");
  }

  private static void addsARule(Visit designer) {
    designer.page().locator("#tree-rules > summary").click();
    designer.follows("allowance.drl").follows("Xem và sửa từng quy tắc bằng biểu mẫu");
    designer.looks().follows("Thêm quy tắc").arrivesAt("Quy tắc mới");
    Page page = designer.page();
    page.locator("#name").fill("extra-paper");
    page.locator("#law").selectOption(LAW);
    page.locator("#vi").fill("Người đã ly hôn, khuyết tật đặc biệt nặng nộp thêm giấy khai sinh");
    page.locator("#en").fill("The divorced and especially severely disabled add a certificate");
    designer.presses("Thêm điều kiện").sees("Điều kiện 1");
    adds(designer, "disability", "ESPECIALLY_SEVERE");
    adds(designer, "maritalStatus", "DIVORCED");
    page.locator("#new-act").selectOption("REQUIRE");
    designer.presses("Thêm hệ quả").sees("Giấy tờ phải nộp");
    page.locator("[id='a0.code']").fill("birth-certificate");
    designer.presses("Xem bằng lời").sees("Đặc biệt nặng", "Đã ly hôn").looks();
    designer.presses("Lưu quy tắc").arrivesAt(TITLE).sees("extra-paper");
  }

  private static void adds(Visit designer, String field, String value) {
    designer.page().locator("[id='c0.new-test']").selectOption(field);
    designer.presses("Thêm so sánh");
    designer.page().locator("input[value='" + value + "']").check();
  }

  private static void movesTheCases(Visit designer) {
    designer.steps().opens(draft(designer) + "/case-days");
    designer.presses("Thử trên ngày mới");
    designer.button("Chấp nhận các tình huống đã chọn").waitFor(PATIENTLY);
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
    designer.steps().opens(draft(designer) + "/scenarios");
  }

  private static void submits(Visit designer) {
    designer.steps().opens(draft(designer) + "/review");
    designer.fills("Lý do", "Thêm mức").fills("Số quyết định", "13/QĐ-UBND");
    designer.presses("Gửi duyệt").sees("Đã gửi duyệt");
  }

  private static String draft(Visit designer) {
    return designer.page().url().replaceAll(".*(/studio/drafts/\\d+).*", "$1");
  }
}
