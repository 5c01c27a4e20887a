package vn.thutuc.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;

/**
 * A designer cuts the site visit from the house permit and shortens the limit, all by keys; a
 * second person makes it law from December. A new dossier goes the short way, one under way goes
 * the long way to its end.
 */
@ProductInBrowser
class StudioBrowserTest {

  private static final String STORY = "studio";
  private static final String KEY = "house-permit";
  private static final String TITLE = "Bỏ thẩm định thực địa";
  private static final String VISIT = "Kiểm tra thực địa (nếu cần)";

  private static final Locator.WaitForOptions PATIENTLY =
      new Locator.WaitForOptions().setTimeout(60_000);

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Dossiers dossiers;
  @Autowired private Procedures procedures;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @AfterEach
  void asBefore() {
    procedures.versions(new ProcedureKey(KEY)).stream()
        .filter(version -> version.validFrom().getYear() == 2026)
        .filter(version -> version.validFrom().getMonthValue() == 12)
        .map(ProcedureVersion::hash)
        .forEach(procedures::withdraw);
  }

  @Test
  void theSiteVisitIsCutAndTheLimitShortenedForWhoeverAppliesFromDecember() {
    DossierCode old = received();
    office.complete(old, "appraise", "thuly", toBeVisited());
    assertThat(office.waiting(old, "site-visit")).isNotNull();
    try (Visit designer = Visit.byKeys(port, STORY + "-designer")) {
      opens(designer);
      cuts(designer);
      shortens(designer);
      movesTheCases(designer);
      compares(designer);
      submits(designer);
    }
    try (Visit publisher = Visit.byKeys(port, STORY + "-publisher")) {
      approves(publisher);
    }
    catalogueSays("2026-11-30T09:00", "7 ngày làm việc");
    catalogueSays("2026-12-01T09:00", "5 ngày làm việc");
    theNewDossierIsNotVisited();
    theOldDossierIsVisited(old);
  }

  private static void opens(Visit designer) {
    designer.signsIn("thietke").steps().hasTitle("Xưởng thiết kế");
    designer.inBothLanguages("Studio", "Drafts at work");
    designer.follows("Cấp giấy phép xây dựng nhà ở riêng lẻ").sees("Các phiên bản");
    designer.inBothLanguages("Versions");
    designer.writes(designer.page().locator("[name=title]").first(), TITLE);
    designer.steps().pressesKey("Enter");
    designer.sees("Đã mở bản dự thảo.", "Bảng các bước");
  }

  /** By the table of steps, and by the buttons the findings then offer. */
  private static void cuts(Visit designer) {
    designer.presses("Bỏ bước này: " + VISIT);
    designer.sees("Đã bỏ bước khỏi quy trình", "Quy trình không có bước “site-visit”");
    designer.inBothLanguages("Findings", "The process has no step “site-visit”");
    for (int left = 2; left > 0; left--) {
      designer.presses(designer.button("Bỏ bước site-visit khỏi tình huống").first());
      designer.sees("Đã sửa theo gợi ý và lưu.");
    }
    designer.presses("Xóa tệp site-visit.form").sees("0 lỗi, 0 cảnh báo");
  }

  private static void shortens(Visit designer) {
    designer.follows("procedure.yaml");
    designer.unfolds("#fold-limit").unfolds("#fold-force");
    designer.writes(designer.page().locator("#f--limit"), "5 ngày");
    designer.writes(designer.page().locator("#f--validFrom"), "01/12/2026");
    designer.sees("Tổng thời hạn các bước");
    designer.steps().pressesKey("Control+s");
    designer
        .sees("Đã lưu.")
        .inBothLanguages("Findings", "Table of steps", "The steps take 2 days 32 hours");
    limits(designer, "Thẩm định hồ sơ", "", "4");
    limits(designer, "Lấy ý kiến cơ quan quản lý", "1", "");
    designer.steps().doesNotSee("Tổng thời hạn các bước");
  }

  private static void limits(Visit designer, String step, String days, String hours) {
    designer.follows("Sửa bước " + step);
    PlaywrightAssertions.assertThat(designer.page().locator("#step-form [name=name]"))
        .hasValue(step);
    designer.inBothLanguages("Save the step").fills("Ngày", days).fills("Giờ", hours);
    designer.presses("Lưu bước").sees("Đã lưu bước.");
  }

  private static void movesTheCases(Visit designer) {
    designer.follows("Tình huống mẫu").arrivesAt("Tình huống mẫu: " + TITLE);
    designer.inBothLanguages("are received before");
    designer.follows("Dời các tình huống sang ngày có hiệu lực");
    designer.inBothLanguages("Try them on the new days").presses("Thử trên ngày mới");
    designer.button("Chấp nhận các tình huống đã chọn").waitFor(PATIENTLY);
    designer.sees("17:00 thứ Hai 14/12/2026").inBothLanguages("The new due time");
    designer.presses("Chấp nhận các tình huống đã chọn").sees("Đã dời các tình huống đã chọn.");
    designer.presses("Chạy tất cả");
    designer.main().getByText("Các bước:").first().waitFor(PATIENTLY);
    designer.inBothLanguages("25 of 25 as expected").steps().doesNotSee("Lệch");
  }

  private static void compares(Visit designer) {
    designer.follows(TITLE).follows("So sánh cạnh nhau");
    designer.sees("Hạn giải quyết: 7 → 5 ngày làm việc", "1 hồ sơ đang ở bước này");
    designer.inBothLanguages("Compare: " + TITLE, "7 → 5 working days").follows(TITLE);
  }

  private static void submits(Visit designer) {
    designer.follows("Kiểm chứng và gửi duyệt").steps().hasTitle("Duyệt: " + TITLE);
    designer.inBothLanguages("Review: " + TITLE, "Submit for review");
    designer.steps().expectedStatus(422);
    designer.speaks("en").presses("Submit for review").sees("needs a reason").looks();
    designer.steps().opens(address(designer));
    designer.speaks("vi").presses("Gửi duyệt").sees("phải có lý do và số quyết định").looks();
    designer.fills("Lý do", "Cắt giảm thời hạn").fills("Số quyết định", "12/QĐ-UBND");
    designer.presses("Gửi duyệt").sees("Đã gửi duyệt", "Rút khỏi duyệt");
    designer.steps().doesNotSee("Duyệt và công bố");
    designer.inBothLanguages("Evidence", "25 of 25 as expected");
  }

  /** Of the page a refused form came from. */
  private static String address(Visit designer) {
    return designer.page().url().replaceAll(".*(/studio/drafts/\\d+/review).*", "$1");
  }

  private static void approves(Visit publisher) {
    publisher.signsIn("congbo").steps().hasTitle("Xưởng thiết kế");
    publisher.inBothLanguages("Studio").follows(TITLE).steps().hasTitle("Duyệt: " + TITLE);
    publisher.sees("Bạn không tham gia soạn", "25 trên 25 đạt", "12/QĐ-UBND");
    publisher.sees("Bỏ bước", VISIT, "Hạn giải quyết: 7 → 5 ngày làm việc");
    publisher.inBothLanguages("You did not work on it", "Approve and publish");
    publisher.presses("Duyệt và công bố").sees("Đã công bố", "Chờ đến ngày");
    publisher.inBothLanguages("Versions");
  }

  private DossierCode received() {
    DossierCode code = office.file(KEY, Forms.housePermit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    return code;
  }

  private static Map<String, List<String>> toBeVisited() {
    return Forms.with(Forms.housePermitInOrder(), "needsSiteVisit", "true");
  }

  private void theNewDossierIsNotVisited() {
    DossierCode fresh = received();
    office.complete(fresh, "appraise", "thuly", toBeVisited());
    assertThat(office.waiting(fresh, "conclude")).isNotNull();
    assertThat(dossiers.get(fresh).bundle())
        .isEqualTo(procedures.versions(new ProcedureKey(KEY)).get(0).hash());
  }

  private void theOldDossierIsVisited(DossierCode old) {
    Map<String, List<String>> seen =
        Forms.values(
            "visitedOn", "30/11/2026",
            "participants", "Chuyên viên thụ lý và chủ đầu tư",
            "siteMatchesDossier", "true",
            "corridorClear", "true",
            "hazardDistanceKept", "true",
            "siteFindings", "Đúng hồ sơ");
    office.complete(old, "site-visit", "thuly", seen);
    office.complete(old, "conclude", "thuly", Forms.housePermitInOrder());
    office.complete(old, "review", "truongphong", Forms.values("agreed", "true"));
    office.complete(old, "sign", "lanhdao", Forms.values("approved", "true"));
    office.complete(old, "return-result", "motcua", Forms.values("returnedBy", "ONLINE"));
    assertThat(dossiers.get(old).outcome()).isEqualTo(Outcome.GRANTED);
  }

  private void catalogueSays(String now, String limit) {
    clock.set(now);
    try (Citizen citizen = Citizen.at(port, STORY)) {
      citizen.visit().steps().opens("/procedures/house-permit");
      citizen.visit().sees(limit).inBothLanguages(limit.replace("ngày làm việc", "working days"));
    }
  }
}
