package vn.thutuc.system.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.product.ProductTest;

/** What no page of ours sends is refused as the sender's mistake, never answered as ours. */
@ProductTest
class WrongRequestsWebTest {

  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");

  @Autowired private MockMvc browser;

  @Test
  void aCharacterTheDatabaseCannotHoldIsLeftOut() throws Exception {
    browser.perform(get("/work").param("q", "\0").with(CLERK)).andExpect(status().isOk());
    browser
        .perform(post("/file/house-permit/1").param("requestKind", "NEW\0").with(csrf()))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void aFilingWithoutAKeyOfItsOwnGetsOne() throws Exception {
    for (String key : new String[] {"", "short", "x".repeat(101)}) {
      browser
          .perform(post("/reception/house-permit").param("_key", key).with(csrf()).with(CLERK))
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("error-summary")));
    }
  }

  @Test
  void nothingIsWrittenWithoutTheTokenOfOurOwnPages() throws Exception {
    browser.perform(post("/reception/house-permit").with(CLERK)).andExpect(status().isForbidden());
    browser.perform(post("/track/7KQ2-M9XA-41TRP-C/withdrawal")).andExpect(status().isForbidden());
    browser.perform(post("/file/house-permit/check")).andExpect(status().isForbidden());
  }

  @Test
  void whoIsNoOfficialEntersNoOffice() throws Exception {
    RequestPostProcessor stranger = user("nobody").roles("OPERATOR");
    for (String page : new String[] {"/work", "/work/1", "/dossiers/1", "/reception"}) {
      browser.perform(get(page).with(stranger)).andExpect(status().isForbidden());
    }
    browser
        .perform(get("/work").with(user("nobody").roles("RECEPTION")))
        .andExpect(status().isForbidden());
  }
}
