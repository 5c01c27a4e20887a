package vn.thutuc.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.dossier.DossierStatus;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Filed;
import vn.thutuc.dossier.Outcome;
import vn.thutuc.product.Forms;
import vn.thutuc.product.Holder;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;

/** What an applicant sees with the tracking code, and what nobody sees without it. */
@ProductTest
class TrackingWebTest {

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Dossiers dossiers;

  private Filed filed;

  @BeforeEach
  void aHousePermitIsReceived() {
    clock.set("2026-11-23T09:00");
    filed = office.file("house-permit", Forms.housePermit());
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
  }

  @Test
  void theClockTheStepAndTheReasonsAreShownWithoutAPersonsName() throws Exception {
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Hồ sơ đang ở bước Thẩm định")))
        .andExpect(content().string(containsString("Còn 7 ngày làm việc")))
        .andExpect(content().string(containsString("chúng tôi báo một lần")))
        .andExpect(content().string(containsString("hẹn 17:00 thứ Năm 03/12/2026")))
        .andExpect(content().string(containsString("Nghị định 217/2026/NĐ-CP, khoản 1 Điều 50")))
        .andExpect(content().string(not(containsString("Nguyễn Văn A"))))
        .andExpect(content().string(not(containsString("001085012345"))))
        .andExpect(content().string(not(containsString("Cán bộ một cửa 1"))));
  }

  @Test
  void everyDayIsExplained() throws Exception {
    browser
        .perform(get("/track/" + filed.trackingCode() + "/deadline").param("lang", "en"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Vietnam Culture Day")))
        .andExpect(content().string(containsString("17:00 Thursday 03/12/2026")));
  }

  @Test
  void aLateDossierSaysHowLate() throws Exception {
    clock.set("2026-12-04T09:00");
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(containsString("Quá hạn 2 giờ làm việc")));
  }

  @Test
  void aCodeIsReadHoweverItIsTyped() throws Exception {
    String sloppy = filed.trackingCode().value().replace("-", " ").toLowerCase(Locale.ROOT);
    browser
        .perform(get("/track").param("code", sloppy))
        .andExpect(redirectedUrl("/track/" + filed.trackingCode()));
  }

  @Test
  void anUnknownAndAMalformedCodeGetTheSameAnswer() throws Exception {
    String unknown = answer("/track/7KQ2-M9XA-41TRP-C");
    String malformed = answer("/track/x");
    String onItsSlip = answer("/slip/7KQ2-M9XA-41TRP-C.pdf");

    assertThat(unknown.replace("/track/7KQ2-M9XA-41TRP-C", "/track/x")).isEqualTo(malformed);
    assertThat(onItsSlip).contains("Không có hồ sơ nào với mã này");
  }

  @Test
  void aSupplementIsAskedAnsweredAndRunsOn() throws Exception {
    office.askForMore(filed.code(), "appraise", "thuly", List.of("foundation-utilities"));
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(containsString("Chúng tôi đang chờ bạn bổ sung")))
        .andExpect(content().string(containsString("Bản vẽ móng và sơ đồ đấu nối")))
        .andExpect(content().string(containsString("tính lại từ đầu, đủ 7 ngày làm việc")))
        .andExpect(content().string(not(containsString("thời hạn, còn"))))
        .andExpect(content().string(containsString("17:00 thứ Năm 26/11/2026")));

    browser
        .perform(
            post("/track/" + filed.trackingCode() + "/supplement")
                .with(new Holder(filed))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Bạn chưa bổ sung gì")));

    browser
        .perform(
            post("/track/" + filed.trackingCode() + "/supplement")
                .with(new Holder(filed))
                .param("documents", "foundation-utilities")
                .with(csrf()))
        .andExpect(redirectedUrl("/track/" + filed.trackingCode()));
    assertThat(office.waiting(filed.code(), "appraise-supplement").isOpen()).isTrue();
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(containsString("không yêu cầu bổ sung thêm nữa")))
        .andExpect(content().string(not(containsString("chúng tôi báo một lần"))));
  }

  @Test
  void aRowAddedToACorrectionIsNotSentYet() throws Exception {
    Filed allowance = office.file("social-allowance", Forms.socialAllowance());
    office.askForMore(allowance.code(), "check-dossier", "motcua", List.of("declaration"));
    browser
        .perform(
            post("/track/" + allowance.trackingCode() + "/supplement")
                .with(new Holder(allowance))
                .param("_corrected", "1")
                .param("_add", "children")
                .param("documents", "declaration")
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"children[0].")))
        .andExpect(content().string(containsString("checked")));
    assertThat(dossiers.get(allowance.code()).status())
        .isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
  }

  @Test
  void aWithdrawalIsConfirmedFirst() throws Exception {
    browser
        .perform(get("/track/" + filed.trackingCode() + "/withdrawal").with(new Holder(filed)))
        .andExpect(content().string(containsString("không hoàn lại được")));
    assertThat(dossiers.get(filed.code()).isOpen()).isTrue();

    browser
        .perform(
            post("/track/" + filed.trackingCode() + "/withdrawal")
                .with(new Holder(filed))
                .with(csrf()))
        .andExpect(redirectedUrl("/track/" + filed.trackingCode()));
    assertThat(dossiers.get(filed.code()).outcome()).isEqualTo(Outcome.WITHDRAWN);
  }

  @Test
  void theSlipIsAPdfThatNobodyKeeps() throws Exception {
    assertThat(SlipText.at(browser, "/slip/" + filed.trackingCode() + ".pdf", new Holder(filed)))
        .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
        .contains(filed.code().value())
        .contains("Nguyễn Văn A")
        .contains("0010•••••345")
        .contains("Hẹn trả kết quả: 17:00 thứ Năm 03/12/2026");
  }

  private String answer(String address) throws Exception {
    return browser
        .perform(get(address))
        .andExpect(status().isNotFound())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
