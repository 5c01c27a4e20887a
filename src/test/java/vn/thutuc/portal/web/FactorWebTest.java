package vn.thutuc.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.dossier.Dossiers;
import vn.thutuc.dossier.Filed;
import vn.thutuc.product.Forms;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;

/** The code alone tells how far a dossier is; everything else wants what its applicant declared. */
@ProductTest
class FactorWebTest {

  private static final String NOBODYS = "7KQ2-M9XA-41TRP-C";
  private static final String NOTE = "Đề nghị bổ sung";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;
  @Autowired private Dossiers dossiers;

  private Filed filed;

  @BeforeEach
  void somethingIsAskedOfTheApplicant() {
    clock.set("2026-11-23T09:00");
    filed = office.file("house-permit", Forms.housePermit());
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    office.askForMore(filed.code(), "appraise", "thuly", List.of("foundation-utilities"));
  }

  private String page() {
    return "/track/" + filed.trackingCode();
  }

  private MockHttpServletResponse tries(String code, String factor) throws Exception {
    return browser
        .perform(post("/track/" + code + "/open").param("factor", factor).with(csrf()))
        .andReturn()
        .getResponse();
  }

  @Test
  void theCodeAloneTellsTheStageAndTheTime() throws Exception {
    browser
        .perform(get(page()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Chúng tôi đang chờ bạn bổ sung")))
        .andExpect(content().string(containsString("Đang dừng tính thời hạn")))
        .andExpect(content().string(containsString("Bốn số cuối điện thoại")))
        .andExpect(content().string(not(containsString(NOTE))))
        .andExpect(content().string(not(containsString("Bản vẽ móng"))))
        .andExpect(content().string(not(containsString("Diễn biến"))))
        .andExpect(content().string(not(containsString("/slip/"))))
        .andExpect(content().string(not(containsString("/withdrawal"))));
  }

  @Test
  void everythingElseLeadsBackToTheQuestion() throws Exception {
    String code = filed.trackingCode().value();
    for (String closed :
        new String[] {
          page() + "/supplement",
          page() + "/withdrawal",
          "/filed/" + code,
          "/slip/" + code + ".pdf",
          "/slip/" + code + "/refusal.pdf"
        }) {
      browser.perform(get(closed)).andExpect(redirectedUrl(page()));
    }
    for (String closed :
        new String[] {"/supplement", "/withdrawal", "/draft/confirmation", "/draft/correction"}) {
      browser
          .perform(post(page() + closed).param("note", "x").with(csrf()))
          .andExpect(redirectedUrl(page()));
    }
    assertThat(dossiers.get(filed.code()).isOpen()).isTrue();
  }

  @Test
  void theLastDigitsOfTheTelephoneNumberOpenTheDetailsForThisSession() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String before = session.getId();
    browser
        .perform(post(page() + "/open").param("factor", "0000").session(session).with(csrf()))
        .andExpect(redirectedUrl(page()));

    assertThat(session.getId()).isNotEqualTo(before);
    browser
        .perform(get(page()).session(session))
        .andExpect(content().string(containsString("Bản vẽ móng")))
        .andExpect(content().string(containsString("/withdrawal")));
    Filed another = office.file("house-permit", Forms.housePermit());
    browser
        .perform(get("/track/" + another.trackingCode()).session(session))
        .andExpect(content().string(not(containsString("Diễn biến"))));
  }

  @Test
  void anUnknownCodeAndAWrongFactorGetTheSameAnswer() throws Exception {
    String code = filed.trackingCode().value();

    MockHttpServletResponse wrong = tries(code, "1234");
    MockHttpServletResponse unknown = tries(NOBODYS, "1234");
    MockHttpServletResponse malformed = tries("x", "0000");

    assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
    assertThat(malformed.getStatus()).isEqualTo(422);
    assertThat(bare(wrong, code)).isEqualTo(bare(unknown, NOBODYS));
    assertThat(wrong.getContentAsString()).contains("không khớp với đơn đã nộp");
    assertThat(wrong.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
  }

  @Test
  void afterFiveWrongOnesTheCodeIsLockedWhetherItExistsOrNot() throws Exception {
    for (String code : new String[] {filed.trackingCode().value(), "7KQ2-M9XA-41TRQ-E"}) {
      for (int i = 0; i < 5; i++) {
        assertThat(tries(code, "123" + i).getStatus()).isEqualTo(422);
      }
      assertThat(tries(code, "0000").getStatus()).isEqualTo(429);
    }
    browser.perform(get(page())).andExpect(status().isOk());
  }

  @Test
  void anOfficialOfItsUnitNeedsNone() throws Exception {
    browser
        .perform(
            get("/slip/" + filed.trackingCode() + ".pdf").with(user("motcua").roles("RECEPTION")))
        .andExpect(status().isOk());
    browser
        .perform(
            get("/slip/" + filed.trackingCode() + ".pdf").with(user("nobody").roles("RECEPTION")))
        .andExpect(redirectedUrl(page()));
  }

  /** The page without the code and the token, which differ each time. */
  private static String bare(MockHttpServletResponse answer, String code) throws Exception {
    return answer
        .getContentAsString()
        .replace(code, "CODE")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
