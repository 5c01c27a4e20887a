package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
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

/** A designer shortens the house permit; a second person makes it law from December. */
@ProductInBrowser
class StudioBrowserTest {

  private static final String STORY = "studio";
  private static final String TITLE = "Còn năm ngày làm việc";
  private static final String CASE = "complete-detailed-plan.yaml";

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

  @AfterEach
  void asBefore() {
    procedures.versions(new ProcedureKey("house-permit")).stream()
        .filter(version -> version.validFrom().getYear() == 2026)
        .filter(version -> version.validFrom().getMonthValue() == 12)
        .map(ProcedureVersion::hash)
        .forEach(procedures::withdraw);
  }

  @Test
  void aShorterLimitIsFoundWantingFixedReviewedByAnotherAndInForceFromItsDay() {
    try (Visit designer = Visit.at(port, STORY + "-designer")) {
      opens(designer);
      writesCases(new DraftId(Long.parseLong(designer.page().url().replaceAll(".*/", ""))));
      shortens(designer);
      submits(designer);
    }
    try (Visit publisher = Visit.at(port, STORY + "-publisher")) {
      publisher.steps().signsIn("congbo", "congbo").hasTitle("Xưởng thiết kế");
      publisher.follows(TITLE).arrivesAt("Duyệt: " + TITLE);
      publisher.sees("Bạn không tham gia soạn", "1 trên 1 đạt", "12/QĐ-UBND");
      publisher.sees("Hạn giải quyết: 7 → 5 ngày làm việc", "Bỏ 24 tình huống mẫu");
      publisher.presses("Duyệt và công bố").sees("Đã công bố", "Chờ đến ngày").looks();
    }
    catalogueSays("2026-11-30T09:00", "7 ngày làm việc");
    catalogueSays("2026-12-01T09:00", "5 ngày làm việc");
  }

  private static void opens(Visit designer) {
    designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
    designer.looks().follows("Cấp giấy phép xây dựng nhà ở riêng lẻ").sees("Các phiên bản").looks();
    designer.page().locator("[name=title]").first().fill(TITLE);
    designer.page().locator("[name=title]").first().press("Enter");
    designer.sees("Đã mở bản dự thảo.", "Bảng các bước");
  }

  /** A colleague leaves one worked case, received in December, due after five days. */
  private void writesCases(DraftId id) {
    for (DraftFile file : files.list(id)) {
      if (file.path().endsWith("/" + CASE)) {
        String text = new String(files.content(id, file.path()).orElseThrow(), UTF_8);
        String later =
            text.replace("receivedAt: 2026-11-23", "receivedAt: 2026-12-07")
                .replace("due: 2026-12-03", "due: 2026-12-14");
        drafting.save(id, file.path(), 0, later.getBytes(UTF_8), office.official("thietke2"));
      } else if (file.path().contains("/scenarios/")) {
        drafting.remove(id, file.path(), 0, office.official("thietke2"));
      }
    }
  }

  private static void shortens(Visit designer) {
    designer.follows("procedure.yaml");
    edits(
        designer,
        "limit: P7D",
        "limit: P5D",
        "validFrom: 2026-07-01\nl",
        "validFrom: 2026-12-01\nl");
    designer.sees("Tổng thời hạn các bước").looks();
    designer.inEnglish(TITLE, "Findings", "Table of steps", "The steps take");
    designer.follows("process.bpmn");
    edits(designer, "value=\"P2D\"", "value=\"PT4H\"", "value=\"PT12H\"", "value=\"PT4H\"");
    designer.steps().doesNotSee("Tổng thời hạn các bước");
  }

  private static void submits(Visit designer) {
    designer.follows("Kiểm chứng và gửi duyệt").arrivesAt("Duyệt: " + TITLE);
    designer.steps().expectedStatus(422);
    designer.presses("Gửi duyệt").sees("phải có lý do và số quyết định").looks();
    designer.fills("Lý do", "Cắt giảm thời hạn").fills("Số quyết định", "12/QĐ-UBND");
    designer.presses("Gửi duyệt").sees("Đã gửi duyệt", "Rút khỏi duyệt").looks();
    designer.steps().doesNotSee("Duyệt và công bố");
    designer.inEnglish("Review: " + TITLE, "Evidence", "1 of 1 as expected");
  }

  /** Replaces the first of each pair of texts in the open file, and saves. */
  private static void edits(Visit designer, String... texts) {
    Locator field = designer.page().locator("#text");
    String text = field.inputValue();
    for (int i = 0; i < texts.length; i += 2) {
      text = text.replace(texts[i], texts[i + 1]);
    }
    field.fill(text);
    designer.presses("Lưu").sees("Đã lưu.");
  }

  private void catalogueSays(String now, String limit) {
    clock.set(now);
    try (Citizen citizen = Citizen.at(port, STORY)) {
      citizen.visit().steps().opens("/procedures/house-permit");
      citizen.visit().sees(limit);
    }
  }
}
