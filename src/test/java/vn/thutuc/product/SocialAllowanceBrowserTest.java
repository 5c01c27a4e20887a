package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The allowance of a poor widow who raises two children and is severely disabled. */
@ProductInBrowser
class SocialAllowanceBrowserTest {

  private static final String STORY = "allowance";
  private static final String AMOUNT = "Mức được hưởng: 1.890.000 đ";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;

  @Test
  void theAmountIsShownWithItsReasons() {
    clock.set("2026-11-23T09:00");
    try (Citizen widow = Citizen.at(port, STORY)) {
      widow.searches("tro cap xa hoi", "Trợ cấp xã hội hàng tháng").startsFiling();
      person(widow);
      children(widow);
      widow.isAsked("Cam đoan").chooses("Tôi cam đoan").continues();
      widow.reads(AMOUNT, "hệ số 1,0 cho mỗi con", "hưởng cả hai mức", "Điều 6");
      widow.visit().sees("Con thứ nhất", "Con thứ hai").steps().sees("540.000");
      widow.files();
      theDeskReceives(widow.code());
      widow.tracks(AMOUNT, "hưởng cả hai mức", "Điều 6");
    }
  }

  private static void person(Citizen widow) {
    widow.isAsked("Người được đề nghị hưởng trợ cấp").fills("Họ và tên", "Trần Thị B");
    widow.fills("Ngày sinh", "15/03/1990");
    widow.chooses("Người từ 16 đến dưới 60 tuổi").continues();
    widow.isAsked("Hộ gia đình và nơi sống").chooses("Hộ nghèo").continues();
    widow.isAsked("Người đang đi học").continues();
    widow.isAsked("Sức khỏe").chooses("Nặng").continues();
  }

  private static void children(Citizen widow) {
    widow.isAsked("Nuôi con một mình").chooses("Vợ hoặc chồng đã chết");
    widow.chooses("Đang nuôi con dưới 16 tuổi");
    addChild(widow, 1, "Con thứ nhất", "12/05/2019");
    addChild(widow, 2, "Con thứ hai", "12/05/2014");
    widow.isAsked("Nuôi con một mình").continues();
  }

  private static void addChild(Citizen widow, int number, String name, String born) {
    widow.visit().presses("Thêm: Các con đang nuôi").sees("Các con đang nuôi " + number);
    widow.fills("Họ và tên con", name).fills("Ngày sinh của con", born).chooses("Đang đi học");
  }

  private void theDeskReceives(String code) {
    clock.set("2026-11-23T10:00");
    try (Clerk clerk = Clerk.signsIn(port, "motcua", STORY)) {
      clerk.opens(code).claims().completes();
      clerk.opensThePageOf(code).reads(AMOUNT, "hưởng cả hai mức");
    }
  }
}
