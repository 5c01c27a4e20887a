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
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thutuc.product.Forms;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;

/** Filing as a browser without script does it: page by page, checked, sent once. */
@ProductTest
class FilingWebTest {

  private static final int STEPS = 9;

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;

  private final MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void mondayMorning() {
    clock.set("2026-11-23T09:00");
  }

  @Test
  void aProcedureIsFoundWithoutAccents() throws Exception {
    browser
        .perform(get("/procedures").param("q", "giay phep xay dung"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Cấp giấy phép xây dựng nhà ở riêng lẻ")))
        .andExpect(content().string(not(containsString("Đăng ký khai sinh"))));
  }

  @Test
  void aProcedureTellsItsLawAndWhatWasNotChecked() throws Exception {
    browser
        .perform(get("/procedures/house-permit").param("lang", "en"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("7 working days")))
        .andExpect(content().string(containsString("Decree 217/2026/ND-CP, Article 50.1")))
        .andExpect(content().string(containsString("Not checked")));
  }

  @Test
  void anEmptyAnswerIsNamedAndNothingTypedIsLost() throws Exception {
    browser
        .perform(
            post("/file/house-permit/2")
                .param("applicantName", "Nguyễn Văn A")
                .param("personalId", "12")
                .with(csrf())
                .session(session))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("href=\"#f-personalId\"")))
        .andExpect(content().string(containsString("Hãy điền “Số điện thoại di động”.")))
        .andExpect(content().string(containsString("value=\"Nguyễn Văn A\"")));
  }

  @Test
  void theLastPageSendsBackToWhatIsUnfinished() throws Exception {
    browser
        .perform(get("/file/house-permit/check").session(session))
        .andExpect(redirectedUrl("/file/house-permit/1"));
  }

  @Test
  void theRulesSpeakBeforeAnythingIsFiled() throws Exception {
    fillIn(Forms.with(Forms.housePermit(), "planningFit", "NONE"));

    browser
        .perform(get("/file/house-permit/check").session(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("1 trong 13 điều kiện chưa đạt")))
        .andExpect(content().string(containsString("điểm b khoản 2 Điều 50")))
        .andExpect(content().string(containsString("Bạn vẫn có quyền nộp")))
        .andExpect(content().string(containsString("50.000 đ")));
  }

  @Test
  void sentTwiceItIsOneDossier() throws Exception {
    fillIn(Forms.housePermit());
    String key = clientKey();

    String first = send(key);
    String second = send(key);

    assertThat(first).startsWith("/filed/").isEqualTo(second);
    browser.perform(get(first)).andExpect(redirectedUrl(first.replace("/filed/", "/track/")));
    browser
        .perform(get(first).session(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("000.00.01.H99-261123-")))
        .andExpect(content().string(not(containsString("Nguyễn Văn A"))));
  }

  @Test
  void aFormWithoutItsTokenIsRefused() throws Exception {
    browser
        .perform(post("/file/house-permit/1").session(session))
        .andExpect(status().isForbidden());
  }

  @Test
  void anUnknownProcedureIsAPageNotABug() throws Exception {
    browser.perform(get("/procedures/no-such")).andExpect(status().isNotFound());
    browser.perform(get("/file/No_Such/1")).andExpect(status().isNotFound());
  }

  private void fillIn(Map<String, List<String>> answers) throws Exception {
    for (int step = 1; step <= STEPS; step++) {
      MockHttpServletRequestBuilder page =
          post("/file/house-permit/" + step).with(csrf()).session(session);
      answers.forEach((name, values) -> page.param(name, values.toArray(String[]::new)));
      browser.perform(page).andExpect(status().is3xxRedirection());
    }
  }

  private String clientKey() throws Exception {
    String page =
        browser
            .perform(get("/file/house-permit/check").session(session))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher key = Pattern.compile("name=\"clientKey\" value=\"([^\"]+)\"").matcher(page);
    assertThat(key.find()).isTrue();
    return key.group(1);
  }

  private String send(String key) throws Exception {
    return Objects.requireNonNull(
        browser
            .perform(
                post("/file/house-permit/check")
                    .param("clientKey", key)
                    .param("attached", "site-plan")
                    .with(csrf())
                    .session(session))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }
}
