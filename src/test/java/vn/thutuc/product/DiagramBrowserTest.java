package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.dossier.Filed;

/** The full diagram of a procedure, for everybody, and of a dossier, for its officials. */
@ProductInBrowser
class DiagramBrowserTest {

  private static final String PERMIT = "Cấp giấy phép xây dựng nhà ở riêng lẻ";
  private static final String TITLE = "Sơ đồ quy trình";

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;

  @Test
  void everybodyReadsTheWayBesideTheDiagram() {
    clock.set("2026-11-23T08:30");
    try (Citizen reader = Citizen.at(port, "diagram")) {
      reader.searches("giay phep xay dung", PERMIT);
      reader.visit().follows("Xem sơ đồ đầy đủ").arrivesAt(TITLE);
      reader.visit().sees("Đường đi của hồ sơ", "Thẩm định");
      reader.visit().inEnglish("Process diagram", "The way of a dossier", "Appraisal");
      reader.visit().page().locator(".djs-container svg").first().waitFor();
    }
  }

  @Test
  void anOfficialSeesWhereTheDossierIs() {
    clock.set("2026-11-23T08:30");
    Filed filed = office.file("house-permit", Forms.housePermit());
    try (Clerk clerk = Clerk.signsIn(port, "motcua", "diagram")) {
      clerk.opensThePageOf(filed.code().value());
      clerk.visit().follows("Xem sơ đồ đầy đủ").arrivesAt(TITLE);
      clerk.visit().sees("đang ở đây").inEnglish("Process diagram", "the dossier is here");
    }
  }
}
