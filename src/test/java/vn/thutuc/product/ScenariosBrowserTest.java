package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.dossier.Applicant;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.engine.Actor;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** A designer tries the worked cases, follows one by keyboard, records one, and moves them all. */
@ProductInBrowser
class ScenariosBrowserTest {

  private static final String TITLE = "Thử tình huống";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Applicant applicant;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;
  @Autowired private Procedures procedures;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void casesAreRunPlayedRecordedAndMoved() {
    DossierCode finished = withdrawn();
    DraftId draft = draft();
    try (Visit designer = Visit.at(port, "scenarios")) {
      designer.steps().signsIn("thietke", "thietke").opens("/studio/drafts/" + draft);
      designer.follows("Tình huống mẫu").arrivesAt("Tình huống mẫu: " + TITLE);
      runsAll(designer);
      plays(designer);
      records(designer, finished);
      movesAll(designer, draft);
    }
  }

  private static void runsAll(Visit designer) {
    designer.presses("Chạy tất cả");
    waits(designer, "24 trên 24 đạt");
    designer.sees("chỗ chưa tình huống nào thử", "viết tình huống cho nhánh này");
    assertThat(designer.page().locator(".mark--tried").first().textContent()).matches("\\d+ lần");
    designer
        .looks()
        .inEnglish("Worked cases: " + TITLE, "24 of 24 as expected", "write a case for this way");
  }

  private static void plays(Visit designer) {
    designer.follows("Bổ sung kịp: thời hạn tính lại từ đầu").sees("Thời điểm 1 trên");
    Locator now = designer.page().locator("[data-now]");
    for (int i = 0; i < 5; i++) {
      designer.page().keyboard().press("ArrowRight");
    }
    assertThat(now.textContent()).startsWith("Thời điểm 6 trên");
    Locator moment = designer.page().locator("#moment-6");
    assertThat(moment.getAttribute("aria-current")).isEqualTo("step");
    assertThat(designer.page().locator(".djs-shape.is-current").count()).isPositive();
    assertThat(designer.page().locator(".mark--now").textContent()).isEqualTo("lúc 6");
    designer.sees("Vì sao hẹn vào giờ này", "Tính lại từ đầu", "Điều 50").looks();
    designer.page().keyboard().press("End");
    assertThat(now.textContent()).contains("Kết thúc");
    designer.page().keyboard().press("Home");
    assertThat(now.textContent()).contains("Người nộp nộp hồ sơ");
    designer.inEnglish("Supplied in time: the limit runs anew", "Moment 1 of");
    designer.page().locator(".crumbs a").last().click();
  }

  private static void records(Visit designer, DossierCode finished) {
    designer.follows("Ghi hồ sơ đã xong thành tình huống").sees("rút hồ sơ");
    designer.page().locator("#dossier").selectOption(finished.value());
    designer.presses("Xem tình huống sẽ ghi").sees("applicantName");
    designer.presses("Thử lại trên phiên bản hồ sơ đã chạy");
    waits(designer, "Chạy lại cho đúng kết quả");
    assertThat(designer.page().content()).doesNotContain("Nguyễn Văn A", "001085012345");
    designer.looks().presses("Ghi vào bản dự thảo").sees("Đã ghi hồ sơ thành tình huống");
    designer.sees("recorded-1");
  }

  private void movesAll(Visit designer, DraftId draft) {
    String path = "processes/house-permit/procedure.yaml";
    String manifest = new String(files.content(draft, path).orElseThrow(), UTF_8);
    String later =
        manifest
            .replace("limit: P7D", "limit: P5D")
            .replace("From: 2026-07-01\nl", "From: 2026-12-01\nl");
    drafting.save(draft, path, 0, later.getBytes(UTF_8), office.official("thietke"));
    designer.page().reload();
    designer.sees("25 tình huống nhận trước ngày 01/12/2026");
    designer.page().locator(".note a").first().click();
    designer.arrivesAt("Dời các tình huống sang ngày có hiệu lực");
    designer.presses("Thử trên ngày mới");
    waits(designer, "Hẹn trả mới là điều phần mềm tính ra");
    designer.looks();
    designer.presses("Chấp nhận các tình huống đã chọn").sees("Đã dời các tình huống đã chọn");
    designer.steps().doesNotSee("Trước ngày có hiệu lực");
  }

  /** The first run starts an engine; the page tells how far it is and renews itself. */
  private static void waits(Visit designer, String text) {
    designer.page().getByText(text).first().waitFor(new WaitForOptions().setTimeout(60_000));
  }

  private DossierCode withdrawn() {
    DossierCode code = office.file("house-permit", Forms.housePermit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    applicant.withdraw(code, Actor.applicant());
    return code;
  }

  private DraftId draft() {
    var version =
        procedures
            .versionInForce(new ProcedureKey("house-permit"), LocalDate.parse("2026-11-23"))
            .orElseThrow();
    DraftId draft = drafting.open(version.hash(), TITLE, office.official("thietke"));
    // without it nobody tries a supplement that falls short
    String shortOf = "processes/house-permit/scenarios/supplement-insufficient.yaml";
    drafting.remove(draft, shortOf, 0, office.official("thietke"));
    return draft;
  }
}
