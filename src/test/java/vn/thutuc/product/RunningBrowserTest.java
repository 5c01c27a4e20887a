package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thutuc.dossier.DossierCode;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.procedure.BundleHash;
import vn.thutuc.procedure.Procedures;
import vn.thutuc.studio.Publisher;
import vn.thutuc.studio.draft.DraftFiles;
import vn.thutuc.studio.draft.DraftId;
import vn.thutuc.studio.draft.Drafting;
import vn.thutuc.studio.migration.MigrationWork;

/**
 * A designer plans what becomes of those who wait for a step that is cut; another lets it happen.
 */
@ProductInBrowser
class RunningBrowserTest {

  private static final String STORY = "running";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Publisher publisher;
  @Autowired private Procedures procedures;
  @Autowired private Dossiers dossiers;
  @Autowired private MigrationWork work;
  @Autowired private JdbcClient jdbc;
  @Autowired private Drafting drafting;
  @Autowired private DraftFiles files;

  private BundleHash old;
  private BundleHash now;

  @BeforeEach
  void twoVersions() {
    clock.set("2026-11-23T09:00");
    now = publisher.adopt(ShortPermit.withoutSiteVisit("in a browser")).hash();
    old = publisher.adopt(ShortPermit.whole("in a browser")).hash();
  }

  @AfterEach
  void asBefore() {
    procedures.withdraw(now);
    procedures.withdraw(old);
  }

  @Test
  void thoseAtACutStepAreAnsweredForTriedAndMovedByTwo() {
    PermitCrowd permits = new PermitCrowd(office, new Crowd(jdbc, 7000));
    DossierCode visited = permits.visited();
    permits.asked();
    permits.reviewed();
    String address;
    try (Visit designer = Visit.at(port, STORY + "-designer")) {
      designer.steps().signsIn("thietke", "thietke").hasTitle("Xưởng thiết kế");
      ordersForTheFirstDay(designer);
      designer.steps().opens("/studio/procedures/house-permit");
      designer.follows("Ai đang ở đâu, chuyển phiên bản");
      designer.sees("Kiểm tra thực địa", "Đồng hồ dừng").looks();
      designer.page().locator("#from").selectOption(old.hex());
      designer.page().locator("#to").selectOption(now.hex());
      designer.presses("Xem từng bước").sees("Bước sau nó vẫn còn: điểm rẽ nhánh clarified");
      designer.steps().expectedStatus(422);
      designer
          .presses("Thử trên từng hồ sơ")
          .sees("Còn bước chưa có câu trả lời hợp lý: site-visit");
      designer.page().locator("#answer-site-visit").selectOption("continue:clarified");
      designer.presses("Thử trên từng hồ sơ").sees("Đang thử trên từng hồ sơ.");
      work.turn();
      address = designer.page().url();
      designer.page().reload();
      designer.sees("Kiểm tra thực địa (nếu cần) → Tổng hợp, đề xuất").looks();
      designer.inEnglish(heading(address, "Move number"), "Results", "If they moved now");
      designer.fills("Lý do", "Cắt bước thực địa").fills("Số quyết định", "15/QĐ-UBND");
      designer.presses("Gửi duyệt").sees("Đã gửi duyệt.");
      designer.steps().doesNotSee("Duyệt và chuyển hồ sơ");
    }
    try (Visit approver = Visit.at(port, STORY + "-publisher")) {
      approver.steps().signsIn("congbo", "congbo").hasTitle("Xưởng thiết kế");
      approver.steps().opens(address.replaceAll(".*(/studio/.*)", "$1"));
      approver.sees("3 hồ sơ sẽ được xử lý", "15/QĐ-UBND").looks();
      approver.presses("Duyệt và chuyển hồ sơ").sees("Đã duyệt.");
      work.turn();
      approver.page().reload();
      approver.sees("Đã xong", "Đã chuyển 3 trên 3 hồ sơ").looks();
    }
    assertThat(dossiers.bundleOf(visited)).isEqualTo(now);
    office.waiting(visited, "conclude");
  }

  /** A draft can say it too: what happens on the first day of the version it becomes. */
  private void ordersForTheFirstDay(Visit designer) {
    DraftId draft = drafting.open(old, "Bỏ thực địa", office.official("thietke"));
    edits(draft, "procedure.yaml", text -> text.replace("FINISH_ON_OLD", "MIGRATE"));
    edits(draft, "process.bpmn", FileEdits::withoutSiteVisit);
    designer.steps().opens("/studio/drafts/" + draft + "/review");
    designer.sees("Kiểm tra thực địa (nếu cần): chưa trả lời");
    designer.follows("Phiên bản " + old.brief());
    designer.steps().hasTitle("Hồ sơ đang chạy theo phiên bản " + old.brief());
    designer.sees("Đang có 1 hồ sơ", "Bước sau nó vẫn còn: điểm rẽ nhánh clarified");
    designer.inBothLanguages("Dossiers that run under version " + old.brief());
    designer.page().locator("#answer-site-visit").selectOption("continue:clarified");
    designer.presses("Lưu câu trả lời").sees("Đã lưu câu trả lời.");
    designer.inBothLanguages("Moved to this version from its first day");
    assertThat(designer.page().locator("li:has(a:has-text('" + old.brief() + "'))").innerText())
        .contains("Kiểm tra thực địa (nếu cần): Đi tiếp ở: ")
        .doesNotContain("chưa trả lời");
    drafting.discard(draft, office.official("thietke"));
  }

  private void edits(DraftId draft, String file, UnaryOperator<String> change) {
    String path = "processes/house-permit/" + file;
    String text = new String(files.content(draft, path).orElseThrow(), UTF_8);
    byte[] changed = change.apply(text).getBytes(UTF_8);
    drafting.save(draft, path, 0, changed, office.official("thietke"));
  }

  private String heading(String address, String words) {
    String number = address.replaceAll(".*/", "");
    return "%s %s: %s → %s".formatted(words, number, old.brief(), now.brief());
  }
}
