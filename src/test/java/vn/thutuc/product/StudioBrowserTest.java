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
 * A designer cuts the site visit from the house permit and shortens the limit; a second person
 * makes it law from December. A new dossier goes the short way, one under way goes the long way to
 * its end.
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
    try (Visit designer = Visit.at(port, STORY + "-designer")) {
      opens(designer);
      cuts(designer);
      shortens(designer);
      movesTheCases(designer);
      compares(designer);
      submits(designer);
    }
    try (Visit publisher = Visit.at(port, STORY + "-publisher")) {
      approves(publisher);
    }
    catalogueSays("2026-11-30T09:00", "7 ngày làm việc");
    catalogueSays("2026-12-01T09:00", "5 ngày làm việc");
    theNewDossierIsNotVisited();
    theOldDossierIsVisited(old);
  }

  private static void opens(Visit designer) {
    designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
    designer.looks().follows("Cấp giấy phép xây dựng nhà ở riêng lẻ").sees("Các phiên bản").looks();
    designer.page().locator("[name=title]").first().fill(TITLE);
    designer.page().locator("[name=title]").first().press("Enter");
    designer.sees("Đã mở bản dự thảo.", "Bảng các bước");
  }

  /** By the table of steps, and by the buttons the findings then offer; the keyboard is enough. */
  private static void cuts(Visit designer) {
    designer.button("Bỏ bước này: " + VISIT).press("Enter");
    designer.sees("Đã bỏ bước khỏi quy trình", "Quy trình không có bước “site-visit”").looks();
    for (int left = 2; left > 0; left--) {
      designer.button("Bỏ bước site-visit khỏi tình huống").first().press("Enter");
      designer.sees("Đã sửa theo gợi ý và lưu.");
    }
    designer.button("Xóa tệp site-visit.form").press("Enter");
    designer.sees("0 lỗi, 0 cảnh báo");
  }

  private static void shortens(Visit designer) {
    designer.follows("procedure.yaml");
    designer.page().locator("#fold-limit > summary").click();
    designer.page().locator("#fold-force > summary").click();
    designer.page().locator("#f--limit").fill("5 ngày");
    designer.page().locator("#f--validFrom").fill("01/12/2026");
    designer.sees("Tổng thời hạn các bước");
    designer.presses("Lưu").sees("Đã lưu.").looks();
    designer.inEnglish(TITLE, "Findings", "Table of steps", "The steps take 2 days 32 hours");
    limits(designer, "Thẩm định hồ sơ", "", "4");
    limits(designer, "Lấy ý kiến cơ quan quản lý", "1", "");
    designer.steps().doesNotSee("Tổng thời hạn các bước");
  }

  private static void limits(Visit designer, String step, String days, String hours) {
    designer.follows("Sửa bước " + step);
    PlaywrightAssertions.assertThat(designer.page().locator("#step-form [name=name]"))
        .hasValue(step);
    designer.fills("Ngày", days).fills("Giờ", hours);
    designer.presses("Lưu bước").sees("Đã lưu bước.");
  }

  private static void movesTheCases(Visit designer) {
    designer.follows("Tình huống mẫu").arrivesAt("Tình huống mẫu: " + TITLE);
    designer.follows("Dời các tình huống sang ngày có hiệu lực");
    designer.presses("Thử trên ngày mới");
    designer.button("Chấp nhận các tình huống đã chọn").waitFor(PATIENTLY);
    designer.sees("17:00 thứ Hai 14/12/2026").looks();
    designer.presses("Chấp nhận các tình huống đã chọn").sees("Đã dời các tình huống đã chọn.");
    designer.presses("Chạy tất cả");
    designer.main().getByText("Các bước:").first().waitFor(PATIENTLY);
    designer.looks();
    designer.steps().doesNotSee("Lệch");
  }

  private static void compares(Visit designer) {
    designer.follows(TITLE).follows("So sánh cạnh nhau");
    designer.sees("Hạn giải quyết: 7 → 5 ngày làm việc", "1 hồ sơ đang ở bước này").looks();
    designer.inEnglish("Compare: " + TITLE);
    designer.follows(TITLE);
  }

  private static void submits(Visit designer) {
    designer.follows("Kiểm chứng và gửi duyệt").arrivesAt("Duyệt: " + TITLE);
    designer.steps().expectedStatus(422);
    designer.presses("Gửi duyệt").sees("phải có lý do và số quyết định").looks();
    designer.fills("Lý do", "Cắt giảm thời hạn").fills("Số quyết định", "12/QĐ-UBND");
    designer.presses("Gửi duyệt").sees("Đã gửi duyệt", "Rút khỏi duyệt").looks();
    designer.steps().doesNotSee("Duyệt và công bố");
    designer.inEnglish("Review: " + TITLE, "Evidence", "25 of 25 as expected");
  }

  private static void approves(Visit publisher) {
    publisher.steps().signsIn("congbo", "congbo").hasTitle("Xưởng thiết kế");
    publisher.follows(TITLE).arrivesAt("Duyệt: " + TITLE);
    publisher.sees("Bạn không tham gia soạn", "25 trên 25 đạt", "12/QĐ-UBND");
    publisher.sees("Bỏ bước", VISIT, "Hạn giải quyết: 7 → 5 ngày làm việc");
    publisher.presses("Duyệt và công bố").sees("Đã công bố", "Chờ đến ngày").looks();
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
      citizen.visit().sees(limit);
    }
  }
}
