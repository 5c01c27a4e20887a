package vn.thutuc.product;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thutuc.dossier.Filed;

/** Somebody takes a dossier back before it is decided. */
@ProductInBrowser
class WithdrawalBrowserTest {

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Office office;

  @Test
  void anOwnerWithdrawsAndReadsThatItEnded() {
    clock.set("2026-11-23T09:00");
    Filed filed = office.file("house-permit", Forms.housePermit());
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    try (Citizen owner = Citizen.holding(port, "withdrawal", filed)) {
      owner.tracks("Hồ sơ đang ở bước Thẩm định").withdraws();
      owner.tracks("Bạn đã rút hồ sơ", "Yêu cầu rút hồ sơ");
      owner.visit().steps().doesNotSee("Bạn chưa cần làm gì");
    }
  }
}
