package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.upload.SampleFiles;
import vn.thutuc.upload.ScanSweep;

/** A house permit from the first search to the result, through the pages of everyone involved. */
@ProductInBrowser
class HousePermitBrowserTest {

  private static final String STORY = "house-permit";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private ScanSweep scans;

  @Test
  void aHouseIsPermittedAndItsOwnerReadsWhy() {
    clock.set("2026-11-23T08:30");
    try (Citizen owner = Citizen.at(port, STORY)) {
      HousePermitApplication.fillIn(owner, "Đã có quy hoạch chi tiết");
      owner.reads("Đủ điều kiện: cả", "Giấy tờ của trường hợp này");
      theOwnerAttachesFiles(owner);
      owner.files();
      owner.tracks("Chưa bắt đầu tính thời hạn", "7 ngày làm việc");
      theDeskReceives(owner);
      theSpecialistAsksForMore(owner);
      theOwnerAnswers(owner);
      theSpecialistAppraises(owner.code());
      theHeadAndTheLeaderAgree(owner.code());
      theDeskReturns(owner.code());
      theOwnerReadsWhy(owner);
    }
  }

  private void theOwnerAttachesFiles(Citizen owner) {
    owner.attaches("site-plan", "Bản vẽ mặt bằng.pdf", SampleFiles.pdf("bản vẽ"));
    owner.attaches("floor-plans", "Mặt cắt.pdf", SampleFiles.eicar());
    owner.visit().steps().expectedStatus(422);
    owner.attaches("floor-plans", "Mặt đứng.docx", SampleFiles.pdf("mặt đứng"));
    owner.visit().sees("Nội dung của tệp “Mặt đứng.docx” không đúng", "Đang chờ kiểm tra vi rút");
    scans.sweep();
    owner.visit().inEnglish("Check before filing", "Harmful, cannot be opened");
    owner.visit().looks().presses("Bỏ tệp này Mặt cắt.pdf").sees("Đã kiểm tra vi rút").looks();
  }

  private void theDeskReceives(Citizen owner) {
    clock.set("2026-11-23T09:00");
    try (Clerk clerk = Clerk.signsIn(port, "motcua", STORY)) {
      clerk.opens(owner.code()).claims().reads("Nguyễn Văn A", "Bản vẽ mặt bằng.pdf");
      clerk.selects("Kết quả tra cứu", "FOUND").chooses("Hồ sơ đủ thành phần").completes();
    }
    owner.tracks("17:00", "03/12/2026", "Trong hạn").readsTheDays("03/12/2026", "7 ngày làm việc");
  }

  private void theSpecialistAsksForMore(Citizen owner) {
    clock.set("2026-11-25T14:00");
    try (Clerk specialist = Clerk.signsIn(port, "thuly", STORY)) {
      specialist.opens(owner.code()).reads("Đủ điều kiện: cả").claims();
      specialist.asksFor("Bản vẽ mặt bằng công trình", "Bản vẽ chưa ghi khoảng lùi");
    }
    owner.tracks("Đang dừng tính thời hạn", "tính lại từ đầu", "Bản vẽ chưa ghi khoảng lùi");
  }

  private void theOwnerAnswers(Citizen owner) {
    clock.set("2026-11-26T10:00");
    owner.supplies("Bản vẽ mặt bằng công trình");
    owner.tracks("17:00", "07/12/2026", "Bạn chưa cần làm gì", "không yêu cầu bổ sung thêm nữa");
  }

  private void theSpecialistAppraises(String code) {
    clock.set("2026-11-27T09:00");
    try (Clerk specialist = Clerk.signsIn(port, "thuly", STORY + "-2")) {
      specialist.opens(code).reads("Thẩm định phần bổ sung");
      specialist.fills("Kết quả thẩm định", "Đủ điều kiện cấp phép").completes();
    }
  }

  private void theHeadAndTheLeaderAgree(String code) {
    clock.set("2026-11-30T09:00");
    try (Clerk head = Clerk.signsIn(port, "truongphong", STORY)) {
      head.opens(code).reads("Đủ điều kiện cấp phép").chooses("Đồng ý, trình ký").completes();
    }
    try (Clerk leader = Clerk.signsIn(port, "lanhdao", STORY)) {
      leader.opens(code).reads("Đủ điều kiện: cả").fills("Số giấy phép", "01/GPXD");
      leader.chooses("Ký giấy phép xây dựng").completes();
    }
  }

  private void theDeskReturns(String code) {
    clock.set("2026-12-01T09:00");
    try (Clerk clerk = Clerk.signsIn(port, "motcua", STORY + "-2")) {
      clerk.opens(code).chooses("Bản điện tử").completes();
      clerk.opensThePageOf(code).reads("Hồ sơ đã kết thúc", "Đã trả kết quả", "Giấy phép");
    }
  }

  private void theOwnerReadsWhy(Citizen owner) {
    owner.tracks("Hồ sơ đã xong, có kết quả", "Đủ điều kiện: cả", "Điều 50", "Xong trong hạn");
    owner.visit().sees("Yêu cầu bổ sung hồ sơ", "Đã nộp phần bổ sung", "Có kết quả giải quyết");
    owner.readsTheDays("Tính lại từ đầu", "07/12/2026", "Cuối tuần");
    owner.readsInEnglish();
  }
}
