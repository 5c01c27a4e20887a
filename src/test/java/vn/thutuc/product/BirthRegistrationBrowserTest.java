package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mother registers a birth online, corrects the draft once, confirms it and has it returned. */
@ProductInBrowser
class BirthRegistrationBrowserTest {

  private static final String STORY = "birth";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;

  @Test
  void theDraftIsCorrectedConfirmedSignedAndReturned() {
    clock.set("2026-11-23T08:00");
    try (Citizen mother = Citizen.at(port, STORY)) {
      BirthApplication.fillIn(mother);
      mother.reads("Đủ điều kiện", "Người nộp có quyền đăng ký khai sinh").files();
      theDeskReceives(mother.code());
      theOfficerDrafts(mother.code(), "Trấn");
      mother.tracks("Chờ người nộp xác nhận", "Dự thảo để bạn xác nhận", "Trấn");
      asksForACorrection(mother, "Họ là Trần");
      theOfficerDrafts(mother.code(), "Trần", "Họ là Trần");
      mother.tracks("Dự thảo để bạn xác nhận", "Trần Văn B", "09/11/2026", "Trạm y tế xã");
      readsTheDraftInEnglish(mother);
      mother.visit().presses("It is right, I confirm").sees("The draft is confirmed").looks();
      itIsSignedAndReturned(mother.code());
      mother.visit().follows("Tiếng Việt");
      mother.tracks("Hồ sơ đã xong, có kết quả", "Người nộp xác nhận dự thảo đúng");
    }
  }

  private static void asksForACorrection(Citizen mother, String words) {
    mother.visit().page().locator("#draft summary").click();
    mother.fills("Cần sửa gì", words);
    mother.visit().presses("Yêu cầu sửa").sees("Đã nhận yêu cầu sửa").looks();
  }

  private static void readsTheDraftInEnglish(Citizen mother) {
    mother.visit().follows("English");
    mother.visit().sees("The draft for you to confirm", "Waiting for the applicant to confirm");
    mother.visit().looks();
  }

  private void theDeskReceives(String code) {
    try (Clerk clerk = Clerk.signsIn(port, "motcua", STORY)) {
      clerk.opens(code).claims().reads("09/11/2026").completes();
    }
  }

  private void theOfficerDrafts(String code, String surname, String... texts) {
    try (Clerk officer = Clerk.signsIn(port, "hotich", STORY)) {
      officer.opens(code).reads(texts).fills("Họ của trẻ", surname).fills("Dân tộc", "Kinh");
      officer.completes();
    }
  }

  private void itIsSignedAndReturned(String code) {
    try (Clerk officer = Clerk.signsIn(port, "hotich", STORY)) {
      officer.opens(code).fills("Số vào sổ", "123/2026");
      officer.fills("Số định danh", "000000000000").completes();
    }
    try (Clerk leader = Clerk.signsIn(port, "lanhdao", STORY)) {
      leader.opens(code).chooses("Đồng ý ký giấy khai sinh").completes();
    }
    try (Clerk clerk = Clerk.signsIn(port, "motcua", STORY)) {
      clerk.opens(code).chooses("Bản điện tử").completes();
    }
  }
}
