package vn.thutuc.product;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.deadline.OverdueWatch;
import vn.thutuc.dossier.Filed;

/** A dossier that grows late: the step's limit, the apology, and what the applicant is told. */
@ProductInBrowser
class LateDossierBrowserTest {

  private static final String STORY = "late";
  private static final String REASON = "Cơ quan quản lý đê điều trả lời chậm";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private OverdueWatch watch;

  private Filed filed;

  @BeforeEach
  void aPermitIsBeingAppraised() {
    clock.set("2026-11-23T09:00");
    filed = office.file("house-permit", Forms.housePermit());
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
  }

  @Test
  void anApologyGivesTheApplicantOneNewAppointment() {
    clock.set("2026-12-04T08:00");
    watch.sweep();
    try (Clerk specialist = Clerk.signsIn(port, "thuly", STORY)) {
      specialist.opens(filed.code().value());
      specialist.reads("Hạn của bước", "Quá hạn bước", "Ba thời gian của hồ sơ", "Phải gửi thư");
      apologises(specialist.visit());
      specialist.reads("Đã hẹn lại 17:00 thứ Ba 08/12/2026", REASON);
      inEnglish(specialist.visit());
    }
    try (Citizen owner = Citizen.holding(port, STORY, filed)) {
      owner.tracks("Diễn biến");
      track(owner.visit(), "vi", "hẹn trả kết quả lúc 17:00 thứ Ba 08/12/2026", REASON);
      track(owner.visit(), "en", "new appointment: 17:00 Tuesday 08/12/2026", "The law gives");
    }
  }

  private void apologises(Visit visit) {
    visit.follows("Viết thư xin lỗi và hẹn lại").arrivesAt("Xin lỗi và hẹn lại");
    visit.steps().expectedStatus(422);
    visit.presses("Gửi thư xin lỗi").sees("Còn 1 chỗ cần sửa").looks();
    visit.fills("Lý do trễ hạn", REASON).fills("Giờ hẹn lại", "2026-12-08T17:00");
    visit.presses("Gửi thư xin lỗi").sees("Đã gửi thư xin lỗi và hẹn lại");
  }

  private void inEnglish(Visit visit) {
    visit.steps().opens("/dossiers/" + filed.code() + "?lang=en");
    visit.looks().sees("New appointment: 17:00 Tuesday 08/12/2026", "The three times", "Step due");
    visit.steps().opens("/dossiers/" + filed.code() + "/apology");
    visit.arrivesAt("Apology and new appointment");
    visit.steps().opens("/work?tab=unit&q=" + filed.code());
    visit.looks().sees("New appointment 17:00 Tuesday 08/12/2026");
  }

  private void track(Visit visit, String language, String... texts) {
    visit.steps().opens("/track/" + filed.trackingCode() + "?lang=" + language);
    visit.looks().sees(texts);
  }
}
