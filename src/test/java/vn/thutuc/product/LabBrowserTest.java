package vn.thutuc.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody asks what a reform of the house permit would do, and makes a draft of it. */
@ProductInBrowser
class LabBrowserTest {

  private static final Locator.WaitForOptions PATIENTLY =
      new Locator.WaitForOptions().setTimeout(90_000);
  private static final String SMALLER = "replications: 5, cases: 500, warm_up: 100";
  private static final String SMALL = "replications: 10, cases: 1200, warm_up: 200";

  private static final double PATIENCE = 90_000;

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;

  @BeforeEach
  void monday() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void aReformIsChosenRunReadAndMadeADraft() {
    try (Visit reformer = Visit.byKeys(port, "lab")) {
      reformer.signsIn("thietke").follows("Phòng thử nghiệm").arrivesAt("Phòng thử nghiệm");
      reformer.follows("Luật từ 01/01/2025");
      reformer.sees("Tham số của ví dụ trong sổ tay", "Kiểm tra thực địa", "Ai bận đến đâu");
      reformer.page().locator("#kind-cut").waitFor();
      reformer.inBothLanguages("Where the time goes", "Assume it is amended");

      // the law stands in the way, and says which
      reformer.steps().expectedStatus(422);
      chooses(reformer, "cut", "site-visit");
      reformer.presses("Chạy so sánh");
      reformer.sees("là bắt buộc theo Thủ tục 1.013225").looks();
      amended(reformer, "cut", "site-visit");
      chooses(reformer, "drop", "land-paper");
      amended(reformer, "drop", "land-paper");
      chooses(reformer, "precheck", "time-limit");

      // a large one is watched, and stopped
      Locator parameters =
          reformer.unfolds(".lab-fold:has(#parameters)").main().locator("#parameters");
      String small = parameters.inputValue();
      parameters.fill(small.replace(SMALL, "replications: 40, cases: 30000"));
      reformer.fills("Tên phương án", "Bỏ thực địa và giấy tờ đất").presses("Chạy so sánh");
      assertThat(reformer.main().locator("progress")).isVisible();
      reformer.inBothLanguages("Stop, keep nothing");
      reformer.presses("Dừng, không giữ gì").sees("Không có gì được giữ lại").looks();

      reformer.follows("Quay lại các thay đổi đã chọn");
      assertThat(box(reformer, "cut", "site-visit", "change")).isChecked();
      assertThat(box(reformer, "cut", "site-visit", "amended")).isChecked();
      reformer.unfolds(".lab-fold:has(#parameters)");
      reformer.main().locator("#parameters").fill(small.replace(SMALL, SMALLER));
      reformer.presses("Chạy so sánh").steps().hasTitle("Bỏ thực địa và giấy tờ đất");
      reformer.sees("Chi phí của người dân mỗi hồ sơ", "Nghị định 175/2024/NĐ-CP, Điều 53");
      reformer.sees("Kiểm tra “time-limit” ngay khi điền hồ sơ", "20261125");
      reformer.inBothLanguages("Law to amend first", "Index 2.1", "How long dossiers take");

      // the same steps by another figure, and on the drawings
      reformer.follows("Quá hạn bước").follows("Sơ đồ BPMN đầy đủ");
      assertThat(reformer.main().locator("[data-compare]")).hasAttribute("data-drawn", "true");
      assertThat(reformer.main().locator("[data-side=before] .djs-overlay .heat").first())
          .isVisible();
      reformer.inBothLanguages("As it is", "Past the step’s limit, %");
      reformer.follows("Bỏ thực địa và giấy tờ đất");

      reformer.presses("Tính độ nhạy");
      reformer.main().locator(".tornado-table").first().waitFor(PATIENTLY);
      reformer.sees("Số hồ sơ đến", "Kết luận").looks();

      reformer.presses("Tạo bản nháp từ phương án này").sees("Đã tạo bản dự thảo từ phương án");
      reformer.steps().hasTitle("Bỏ thực địa và giấy tờ đất");
      reformer.page().navigate(reformer.page().url().replaceFirst("[?#].*", "") + "/review");
      reformer.sees("Mô phỏng cho đúng nội dung này");
      reformer.inBothLanguages("Simulated for this very content");
    }
  }

  /** Who does not know what to change asks, and goes on with what is worth it. */
  @Test
  void whatIsWorthItIsSearchedReadAndTakenOver() {
    try (Visit reformer = Visit.byKeys(port, "search")) {
      reformer.signsIn("thietke").follows("Phòng thử nghiệm").follows("Luật từ 01/01/2025");
      Locator parameters =
          reformer.unfolds(".lab-fold:has(#parameters)").main().locator("#parameters");
      String text = parameters.inputValue();
      parameters.fill(text.replace(SMALL, "replications: 3, cases: 60"));
      reformer.fills("Số cặp thử nhiều nhất", "2").fills("Số bộ ba thử nhiều nhất", "0");
      reformer.presses("Tìm thay đổi đáng làm");
      reformer
          .page()
          .waitForURL("**/lab/searches/*", new Page.WaitForURLOptions().setTimeout(PATIENCE));
      reformer.steps().hasTitle("Thay đổi nào đáng làm?");
      reformer.sees("Được gì, đổi lấy gì", "Phải sửa trước:", "đáng giá đến đâu");
      reformer.inBothLanguages("What is gained, and for what", "Worth it");
      reformer.follows("Thử đầy đủ").sees("Đang chọn: ");
      assertThat(reformer.main().locator("input[name=change]:checked").first()).isAttached();
    }
  }

  private static void chooses(Visit reformer, String kind, String what) {
    reformer.unfolds("#kind-" + kind).ticks(box(reformer, kind, what, "change"));
  }

  private static void amended(Visit reformer, String kind, String what) {
    reformer.unfolds("#kind-" + kind).ticks(box(reformer, kind, what, "amended"));
  }

  private static Locator box(Visit reformer, String kind, String what, String name) {
    return reformer
        .main()
        .locator("#kind-%s input[name=%s][value*='\"%s\"']".formatted(kind, name, what));
  }
}
