package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
  private static final String FROM_JULY = "validFrom: 2026-07-01\nl";
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
      DraftId id = new DraftId(Long.parseLong(designer.page().url().replaceAll(".*/", "")));
      writesCases(id);
      shortens(designer, id);
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

  /** Told before it is saved; the text's editor outlives the saving. */
  private void shortens(Visit designer, DraftId id) {
    designer.follows("procedure.yaml").follows("Sửa dạng văn bản");
    Locator editor = designer.page().locator(".cm-editor");
    editor.evaluate("editor => { editor.wasHere = true; }");
    types(designer, "limit: P7D", "limit: P5D", FROM_JULY, FROM_JULY.replace("07", "12"));
    designer.sees("Tổng thời hạn các bước", "1 lỗi").looks();
    designer.presses("Lưu").sees("Đã lưu.");
    assertThat(editor.evaluate("editor => editor.wasHere === true")).isEqualTo(true);
    designer.inEnglish(TITLE, "Findings", "Table of steps", "The steps take");
    losesARace(designer, id);
    stepTakesFourHours(designer, "Lấy ý kiến cơ quan quản lý");
    stepTakesFourHours(designer, "Thẩm định hồ sơ");
    designer.steps().doesNotSee("Tổng thời hạn các bước");
    cutsWhatTheLawDemands(designer);
  }

  /** A colleague saves first: both texts are shown, and saving again keeps the second. */
  private void losesARace(Visit designer, DraftId id) {
    String path = "processes/house-permit/procedure.yaml";
    DraftFile now = files.find(id, path).orElseThrow();
    String text = new String(files.content(id, path).orElseThrow(), UTF_8);
    drafting.save(
        id, path, now.revision(), (text + "# b\n").getBytes(UTF_8), office.official("thietke2"));
    types(designer, "# Building permit", "# A building permit");
    designer.steps().expectedStatus(409);
    designer.presses("Lưu").sees("Người thiết kế 2 đã lưu tệp này", "Bản của bạn").looks();
    designer.presses("Lưu").sees("Đã lưu.");
  }

  private static void stepTakesFourHours(Visit designer, String step) {
    designer.follows("Sửa bước " + step).sees("Thời hạn của bước");
    designer.fills("Ngày", "").fills("Giờ", "4").looks();
    designer.presses("Lưu bước").sees("Đã lưu bước.");
  }

  private static void cutsWhatTheLawDemands(Visit designer) {
    designer.steps().expectedStatus(422);
    designer.presses("Bỏ bước này: Ký giấy phép");
    designer.sees("pháp luật bắt buộc có bước này", "khoản 5 Điều 54");
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

  /** Types into the text: each first of a pair of texts is replaced by the second. */
  private static void types(Visit designer, String... texts) {
    Locator field = designer.page().locator("#text");
    String text = (String) field.evaluate("field => field.value");
    for (int i = 0; i < texts.length; i += 2) {
      text = text.replace(texts[i], texts[i + 1]);
    }
    field.evaluate(
        "(field, text) => { field.value = text;"
            + " field.dispatchEvent(new Event('input', {bubbles: true})); }",
        text);
  }

  private void catalogueSays(String now, String limit) {
    clock.set(now);
    try (Citizen citizen = Citizen.at(port, STORY)) {
      citizen.visit().steps().opens("/procedures/house-permit");
      citizen.visit().sees(limit);
    }
  }
}
