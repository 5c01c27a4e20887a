package vn.thutuc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import vn.thutuc.product.MovableClock;
import vn.thutuc.product.ProductTest;

/** A session is new at sign-in, ends in time and at sign-out, and obeys our own pages only. */
@ProductTest
class SessionWebTest {

  @Autowired private MockMvc browser;
  @Autowired private MovableClock clock;

  @BeforeEach
  void aWorkingDay() {
    clock.set("2026-11-23T07:00");
  }

  private MockHttpSession signIn(MockHttpSession session) throws Exception {
    return (MockHttpSession)
        browser
            .perform(
                post("/sign-in")
                    .param("username", "motcua")
                    .param("password", "motcua")
                    .session(session)
                    .with(request -> named(request, session.getId(), true))
                    .with(csrf()))
            .andExpect(redirectedUrl("/work"))
            .andReturn()
            .getRequest()
            .getSession(false);
  }

  /** A request that names its session by the cookie, as a browser's does. */
  private static MockHttpServletRequest named(
      MockHttpServletRequest request, String session, boolean valid) {
    request.setRequestedSessionId(session);
    request.setRequestedSessionIdValid(valid);
    return request;
  }

  @Test
  void signingInBeginsANewSessionThatTakesNothingAlong() throws Exception {
    MockHttpSession stranger = new MockHttpSession();
    stranger.setAttribute("filing.draft.house-permit", "somebody’s draft");

    MockHttpSession official = signIn(stranger);

    assertThat(official.getId()).isNotEqualTo(stranger.getId());
    assertThat(stranger.isInvalid()).isTrue();
    assertThat(official.getAttribute("filing.draft.house-permit")).isNull();
    browser.perform(get("/work").session(official)).andExpect(status().isOk());
  }

  @Test
  void aBusySessionEndsAfterTwelveHours() throws Exception {
    MockHttpSession official = signIn(new MockHttpSession());
    for (int quarters = 0; quarters < 47; quarters++) {
      clock.advance(Duration.ofMinutes(15));
      if (quarters % 8 == 0) {
        browser.perform(get("/work").session(official)).andExpect(status().isOk());
      }
    }
    clock.advance(Duration.ofSeconds(899));
    browser.perform(get("/work").session(official)).andExpect(status().isOk());

    clock.advance(Duration.ofSeconds(1));
    browser.perform(get("/work").session(official)).andExpect(redirectedUrlPattern("/sign-in*"));
    assertThat(official.isInvalid()).isTrue();
  }

  @Test
  void aSessionThatIsOverIsSaidAtTheDoor() throws Exception {
    browser
        .perform(get("/work").with(request -> named(request, "gone", false)))
        .andExpect(redirectedUrl("/sign-in?over"));
    browser
        .perform(get("/sign-in").param("over", ""))
        .andExpect(content().string(containsString("Phiên làm việc đã kết thúc")));
  }

  @Test
  void signingOutEndsTheSessionAndItsCookie() throws Exception {
    MockHttpSession official = signIn(new MockHttpSession());
    String cookie =
        browser
            .perform(post("/sign-out").session(official).with(csrf()))
            .andExpect(redirectedUrl("/sign-in?logout"))
            .andReturn()
            .getResponse()
            .getHeader("Set-Cookie");

    assertThat(official.isInvalid()).isTrue();
    assertThat(cookie).startsWith("session=;").contains("Max-Age=0");
  }

  @ParameterizedTest
  @CsvSource({"cross-site,403", "same-site,403", "same-origin,302", "none,302"})
  void whatAnotherSiteSendsIsRefusedEvenWithAToken(String from, int status) throws Exception {
    browser
        .perform(
            post("/sign-in")
                .param("username", "motcua")
                .param("password", "motcua")
                .header("Sec-Fetch-Site", from)
                .with(csrf()))
        .andExpect(status().is(status));
  }

  @Test
  void aLinkFromAnotherSiteStillOpensAPage() throws Exception {
    browser
        .perform(get("/procedures").header("Sec-Fetch-Site", "cross-site"))
        .andExpect(status().isOk());
  }

  @Test
  void onHttpsTheBrowserIsToldToStayThere() throws Exception {
    assertThat(
            browser
                .perform(get("/").secure(true))
                .andReturn()
                .getResponse()
                .getHeader("Strict-Transport-Security"))
        .contains("max-age=31536000");
  }
}
