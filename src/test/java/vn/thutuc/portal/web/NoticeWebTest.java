package vn.thutuc.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.dossier.Filed;
import vn.thutuc.product.Forms;
import vn.thutuc.product.Holder;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;

/** The written refusal: nothing before it is signed, then its reasons and articles for both. */
@ProductTest
class NoticeWebTest {

  private static final String HEADING = "Thông báo từ chối giải quyết hồ sơ";
  private static final String REASON = "Không phù hợp một quy hoạch nào";
  private static final String ARTICLE = "điểm b khoản 2 Điều 50";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;

  private Filed filed;

  @BeforeEach
  void aRefusalWaitsForItsSignature() {
    clock.set("2026-11-23T09:00");
    Map<String, List<String>> form = Forms.with(Forms.housePermit(), "planningFit", "NONE");
    filed = office.file("house-permit", form);
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    office.complete(
        filed.code(),
        "appraise",
        "thuly",
        Forms.with(Forms.housePermitInOrder(), "planningFit", "NONE"));
  }

  @Test
  void nothingIsHandedOutBeforeTheSignature() throws Exception {
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(not(containsString(HEADING))));
    browser.perform(get(paper()).with(new Holder(filed))).andExpect(status().isNotFound());
  }

  @Test
  void theApplicantReadsTheReasonsAndHoldsThePaper() throws Exception {
    sign();
    browser
        .perform(get("/track/" + filed.trackingCode()).with(new Holder(filed)))
        .andExpect(content().string(containsString(HEADING)))
        .andExpect(content().string(containsString("không giải quyết hồ sơ này vì")))
        .andExpect(content().string(containsString(paper())))
        .andExpect(content().string(not(containsString("Nguyễn Văn A"))));
    assertThat(SlipText.at(browser, paper(), new Holder(filed)))
        .contains("THÔNG BÁO TỪ CHỐI GIẢI QUYẾT HỒ SƠ")
        .contains(filed.code().value())
        .contains("Nguyễn Văn A")
        .contains(REASON)
        .contains(ARTICLE)
        .contains("Luật Khiếu nại");
  }

  @Test
  void theClerkSeesTheSameNotice() throws Exception {
    sign();
    browser
        .perform(
            get("/dossiers/" + filed.code())
                .param("lang", "en")
                .with(user("motcua").roles("RECEPTION")))
        .andExpect(content().string(containsString("Notice of refusal (PDF)")))
        .andExpect(content().string(containsString(paper())));
  }

  private void sign() {
    clock.set("2026-11-25T09:00");
    office.complete(filed.code(), "sign-refusal", "lanhdao", Forms.values("approved", "true"));
  }

  private String paper() {
    return "/slip/" + filed.trackingCode() + "/refusal.pdf";
  }
}
