package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk files for somebody who stands at the counter, and refuses what cannot be received. */
@ProductInBrowser
class CounterBrowserTest {

  private static final String STORY = "counter";
  private static final String PERMIT = "Cấp giấy phép xây dựng nhà ở riêng lẻ";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;

  @Test
  void aDossierIsTakenInAndItsFirstStepIsTheClerks() {
    clock.set("2026-11-23T08:30");
    try (Clerk clerk = Clerk.signsIn(port, "motcua", STORY)) {
      clerk.receivesAtTheCounter(PERMIT);
      clerk.visit().steps().expectedStatus(422);
      clerk.visit().presses("Nhận hồ sơ").sees("Những gì bạn đã nhập vẫn còn").looks();
      clerk.fillsIn(Forms.housePermit()).visit().presses("Nhận hồ sơ");
      clerk.visit().sees("Đã nhận hồ sơ tại quầy", "Trả lại danh sách", "Nguyễn Văn A").looks();
    }
  }

  @Test
  void aRefusalAtTheCounterSaysWhy() {
    clock.set("2026-11-23T08:30");
    var filed = office.file("house-permit", Forms.housePermit());
    try (Clerk clerk = Clerk.signsIn(port, "motcua2", STORY)) {
      clerk.opens(filed.code().value()).refuses("Thửa đất thuộc địa bàn khác.");
    }
    try (Citizen owner = Citizen.holding(port, STORY + "-owner", filed)) {
      owner.tracks("Phiếu từ chối tiếp nhận hồ sơ", "Thửa đất thuộc địa bàn khác.");
      owner.visit().sees("Luật Khiếu nại", "Thông báo từ chối (PDF)");
    }
  }
}
