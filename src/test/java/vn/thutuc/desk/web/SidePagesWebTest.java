package vn.thutuc.desk.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thutuc.dossier.Filed;
import vn.thutuc.product.Forms;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.Office;
import vn.thutuc.product.ProductTest;

/** What may be asked for: nothing the State holds already, nothing at a step that asks nothing. */
@ProductTest
class SidePagesWebTest {

  private static final RequestPostProcessor CLERK = user("motcua").roles("RECEPTION");
  private static final RequestPostProcessor SPECIALIST = user("thuly").roles("SPECIALIST");
  private static final String LAND_PAPER = "value=\"land-paper\"";

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;
  @Autowired private Office office;

  private Filed filed;
  private String task;

  @BeforeEach
  void aHousePermitWaitsAtTheCounter() {
    clock.set("2026-11-23T09:00");
    filed = office.file("house-permit", Forms.with(Forms.housePermit(), "landLookup", "NOT_FOUND"));
    task = office.waiting(filed.code(), "check-dossier").taskId();
  }

  @Test
  void aPaperIsAskedForWhileNobodyHoldsItsData() throws Exception {
    browser
        .perform(get("/work/" + task + "/supplement").with(CLERK))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(LAND_PAPER)));
  }

  @Test
  void aPaperTheRegistryAnsweredForIsNeitherOfferedNorAccepted() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser
        .perform(
            act("/draft").param("to", "supplement").param("landLookup", "FOUND").session(session))
        .andExpect(redirectedUrl("/work/" + task + "/supplement"));
    browser
        .perform(get("/work/" + task + "/supplement").session(session).with(CLERK))
        .andExpect(content().string(containsString("value=\"site-plan\"")))
        .andExpect(content().string(not(containsString(LAND_PAPER))));

    browser
        .perform(act("/supplement").param("chosen", "land-paper").session(session))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("cơ quan nhà nước đã có dữ liệu")));
    office.waiting(filed.code(), "check-dossier");
  }

  @Test
  void whatWasFoundBeforeAskingIsKept() throws Exception {
    MockHttpSession session = new MockHttpSession();
    browser.perform(
        act("/draft").param("to", "supplement").param("landLookup", "FOUND").session(session));
    browser
        .perform(act("/supplement").param("chosen", "site-plan").session(session))
        .andExpect(redirectedUrl("/work"));

    browser
        .perform(get("/dossiers/" + filed.code()).with(CLERK))
        .andExpect(content().string(containsString("Đã có")))
        .andExpect(content().string(containsString("Cơ quan tự tra cứu")));
  }

  @Test
  void aStepWithoutTheExitHasNoPageForIt() throws Exception {
    office.complete(filed.code(), "check-dossier", "motcua", Forms.housePermitComplete());
    String appraise = office.waiting(filed.code(), "appraise").taskId();

    browser
        .perform(get("/work/" + appraise + "/refusal").with(SPECIALIST))
        .andExpect(redirectedUrl("/work/" + appraise));
    browser
        .perform(get("/work/" + task + "/supplement").with(CLERK))
        .andExpect(redirectedUrl("/work/" + task));
  }

  private MockHttpServletRequestBuilder act(String what) {
    return post("/work/" + task + what).with(csrf()).with(CLERK);
  }
}
