package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;

/** A designer makes a condition stricter and sees, all by keys, who would have been refused. */
@ProductInBrowser
class ReplayBrowserTest {

  private static final String TABLE = "rules/house-permit/permit-conditions.dmn";
  private static final String TITLE = "Không cấp phép xây mới";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Procedures procedures;
  @Autowired private Drafting drafting;

  private DossierCode code;
  private DraftId draft;

  @BeforeEach
  void aDecisionOfThePast() {
    clock.set("2026-11-16T09:00");
    code = office.file("house-permit", Forms.housePermit()).code();
    office.complete(code, "check-dossier", "motcua", Forms.housePermitComplete());
    office.complete(code, "appraise", "thuly", Forms.housePermitInOrder());
    clock.set("2026-11-23T09:00");
    var base =
        procedures
            .versionInForce(new ProcedureKey("house-permit"), LocalDate.of(2026, 11, 23))
            .orElseThrow();
    draft = drafting.open(base.hash(), TITLE, office.official("thietke"));
  }

  @AfterEach
  void givenUp() {
    drafting.discard(draft, office.official("thietke"));
  }

  @Test
  void whoWouldBeRefusedAndByWhichRow() throws IOException {
    try (Visit designer = Visit.byKeys(port, "replay")) {
      designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
      makesTheFirstRowStricter(designer);
      designer.follows("Phát lại").steps().hasTitle("Phát lại quyết định cũ: " + TITLE);
      designer.sees("Chưa phát lại lần nào");
      designer.page().locator("#to").press("Enter");
      designer.sees(code.value(), "nay áp dụng permit-conditions.dmn#row 1", "Theo tỉnh, bộ");
      designer.steps().doesNotSee("Nguyễn Văn A");
      designer.inBothLanguages("decided dossiers would be decided otherwise", "now holds: ");
      takesTheTable(designer);
      designer.presses("Ghi dự báo cho nội dung này");
      designer.sees("Đã ghi dự báo.", "cho đúng nội dung này: ").looks();
      designer.follows("Sổ cải cách").steps().hasTitle("Sổ cải cách");
      designer.inBothLanguages("Every reform published");
    }
  }

  private void makesTheFirstRowStricter(Visit designer) {
    designer.page().navigate("/studio/drafts/" + draft + "?file=" + TABLE);
    designer
        .page()
        .locator("[data-drawn=true]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    Locator kind = designer.page().locator("[data-column=requestKind]");
    designer.presses(kind.locator("summary"));
    designer.ticks(kind.getByLabel("Xây nhà mới"));
    designer.steps().pressesKey("Control+s");
    designer.sees("Đã lưu.");
  }

  private void takesTheTable(Visit designer) throws IOException {
    Download table =
        designer
            .page()
            .waitForDownload(() -> designer.follows("Tải bảng CSV (không có tên người)"));
    String text = Files.readString(table.path());
    assertThat(text.lines())
        .anyMatch(
            line ->
                line.startsWith(code.value())
                    && line.contains("assessment")
                    && line.contains("permit-conditions.dmn#row 1"));
    assertThat(text).doesNotContain("Nguyễn Văn A");
    assertThat(designer.page().locator("h1")).isVisible();
  }
}
