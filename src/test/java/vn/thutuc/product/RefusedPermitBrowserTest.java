package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dossier that may be filed though a condition fails, and whose refusal names the article. */
@ProductInBrowser
class RefusedPermitBrowserTest {

  private static final String STORY = "refused";
  private static final String FAILED = "Không phù hợp một quy hoạch nào";
  private static final String ARTICLE = "điểm b khoản 2 Điều 50";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;

  @Test
  void aRefusalListsTheFailedConditionsWithTheirArticles() {
    clock.set("2026-11-23T08:30");
    try (Citizen owner = Citizen.at(port, STORY)) {
      HousePermitApplication.fillIn(owner, "Không thuộc trường hợp nào ở trên");
      owner.reads("Chưa đủ điều kiện: 1 trong 13", FAILED, ARTICLE, "Bạn vẫn có quyền nộp").files();
      theDeskReceives(owner.code());
      theSpecialistProposesToRefuse(owner.code());
      theLeaderSignsTheRefusal(owner.code());
      owner.tracks("Hồ sơ bị từ chối", "Chưa đủ điều kiện: 1 trong 13", FAILED, ARTICLE);
      owner.visit().sees("Điều gì làm thay đổi kết quả", "Xong trong hạn");
      owner.visit().sees("Thông báo từ chối giải quyết hồ sơ", "Thông báo từ chối (PDF)");
    }
  }

  private void theDeskReceives(String code) {
    clock.set("2026-11-23T09:00");
    try (Clerk clerk = Clerk.signsIn(port, "motcua", STORY)) {
      clerk.opens(code).chooses("Hồ sơ đủ thành phần").completes();
    }
  }

  private void theSpecialistProposesToRefuse(String code) {
    clock.set("2026-11-25T09:00");
    try (Clerk specialist = Clerk.signsIn(port, "thuly", STORY)) {
      specialist.opens(code).reads("Chưa đủ điều kiện", FAILED, ARTICLE);
      specialist.fills("Kết quả thẩm định", "Không cấp giấy phép").completes();
      specialist.opensThePageOf(code).reads("Chưa đủ điều kiện", FAILED, ARTICLE);
    }
  }

  private void theLeaderSignsTheRefusal(String code) {
    clock.set("2026-11-26T09:00");
    try (Clerk leader = Clerk.signsIn(port, "lanhdao", STORY)) {
      leader.opens(code).reads(FAILED, ARTICLE).chooses("Ký thông báo không cấp giấy phép");
      leader.completes();
      leader.opensThePageOf(code).reads("Từ chối giải quyết", FAILED, ARTICLE);
    }
  }
}
