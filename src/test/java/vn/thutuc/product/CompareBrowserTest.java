package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.SampleBundle;
import vn.thutuc.procedure.BundleWriter;
import vn.thutuc.procedure.ProcedureKey;
import vn.thutuc.procedure.ProcedureVersion;
import vn.thutuc.procedure.Procedures;

/** A designer looks at two laws side by side, and begins procedures from files and from nothing. */
@ProductInBrowser
class CompareBrowserTest {

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Procedures procedures;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void twoLawsAreReadAndSeenSideBySide() {
    try (Visit designer = Visit.at(port, "compare")) {
      designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
      designer
          .steps()
          .opens(
              "/studio/procedures/house-permit/compare?from=%s&to=%s"
                  .formatted(lawOf("2025-01-01"), lawOf("2026-07-01")));
      designer.sees("Hạn giải quyết: 15 ngày → 7 ngày làm việc", "Điều 54");
      Locator both = designer.page().locator("[data-compare]");
      assertThat(both).hasAttribute("data-drawn", "true");
      Locator before = both.locator("[data-side=before]");
      Locator after = both.locator("[data-side=after]");
      assertThat(before.locator("[data-element-id=site-visit].is-moved")).hasCount(1);
      assertThat(after.locator("[data-element-id=site-visit].is-moved")).hasCount(1);
      assertThat(after.locator("[data-element-id=land-lookup].is-added")).hasCount(1);
      assertThat(before.locator("[data-element-id=opinions-asked].is-removed")).hasCount(1);
      designer.looks();

      designer.page().locator(".file-pair > summary:has-text('time-limit.dmn')").click();
      designer.sees("15");
      Locator show = designer.page().locator("button[data-show=site-visit]").first();
      show.evaluate(
          "button => { for (let at = button; at; at = at.parentElement?.closest('details'))"
              + " at.setAttribute('open', ''); }");
      show.press("Enter");
      assertThat(show).hasAttribute("aria-pressed", "true");
      assertThat(before.locator("[data-element-id=site-visit].is-chosen")).hasCount(1);
      assertThat(after.locator("[data-element-id=site-visit].is-chosen")).hasCount(1);
      assertThat(designer.page().locator("#el-site-visit")).hasAttribute("open", "");
      designer.looks();
      designer.inEnglish(
          "Compare: Building permit for a detached house",
          "15 days → 7 working days",
          "Both diagrams",
          "Moved");
    }
  }

  @Test
  void proceduresBeginFromFilesAndFromNothing() {
    try (Visit designer = Visit.at(port, "import")) {
      designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
      designer.follows("Thủ tục mới hoặc nhập").arrivesAt("Thủ tục mới hoặc nhập từ tệp");
      designer.inEnglish("New procedure, or from a file", "From nothing", "Import a BPMN diagram");
      designer.steps().expectedStatus(422);
      hands(designer, "zip-file", "hỏng.zip", "PK không phải zip".getBytes(UTF_8));
      designer.sees("Không nhận “hỏng.zip”").looks();
      hands(designer, "zip-file", "mẫu.zip", BundleWriter.zip(SampleBundle.read()));
      designer.arrivesAt("Xem trước: mẫu.zip").sees("bản dự thảo sẽ là phiên bản đầu tiên");
      designer.presses("Mở bản dự thảo").sees("Đã mở thành bản dự thảo", "Ghi chú khi nhập");

      designer.steps().opens("/studio/new");
      designer.page().locator("#blank-name").fill("Cấp thẻ thư viện");
      designer.page().locator("#blank-nameEn").fill("Library card");
      designer.page().locator("#blank-name").press("Enter");
      designer.arrivesAt("Cấp thẻ thư viện").sees("Đã bắt đầu một thủ tục mới", "legalBasis");
    }
  }

  private static void hands(Visit designer, String field, String name, byte[] content) {
    Locator form = designer.page().locator("form:has(#" + field + ")");
    form.locator("#" + field)
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    form.locator("button").click();
  }

  private String lawOf(String day) {
    return procedures.versions(new ProcedureKey("house-permit")).stream()
        .filter(version -> version.validFrom().toString().equals(day))
        .map(ProcedureVersion::hash)
        .findFirst()
        .orElseThrow()
        .hex();
  }
}
