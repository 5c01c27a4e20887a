package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.upload.SampleFiles;

/** Filing and following a dossier in a browser that runs no script. */
@ProductInBrowser
class NoScriptBrowserTest {

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;

  @Test
  void aDossierIsFiledAndFollowedWithoutScript() {
    clock.set("2026-11-23T08:30");
    try (Citizen owner = Citizen.withoutScript(port, "no-script")) {
      HousePermitApplication.fillIn(owner, "Đã có quy hoạch chi tiết");
      owner.reads("Đủ điều kiện: cả 13 điều kiện đều đạt");
      owner.attaches("site-plan", "Bản vẽ.pdf", SampleFiles.pdf("bản vẽ")).files();
      owner.tracks("Chưa bắt đầu tính thời hạn", "Bạn chưa cần làm gì");
    }
  }
}
