package vn.thutuc.product;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;

/** Officials come in by the agency's identity provider, as what the administrator's table says. */
@ProductTest
class ProviderSignInWebTest {

  private static final List<String> ONE_STOP = List.of("tt-one-stop", "offline_access");

  @Autowired private MockMvc browser;
  @Autowired private StubProvider provider;
  @Autowired private JdbcClient jdbc;

  private MockHttpSession session;
  private String sentTo;

  @BeforeEach
  void somebodySetsOut() throws Exception {
    provider.isDown(false);
    session = new MockHttpSession();
    sentTo = setsOut();
  }

  private String setsOut() throws Exception {
    return browser
        .perform(get("/sign-in/with/agency").session(session))
        .andExpect(status().is3xxRedirection())
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  private ResultActions comesBack(JWTClaimsSet claims) throws Exception {
    return comesBack(provider.code(sentTo, claims), state());
  }

  private ResultActions comesBack(String code, String state) throws Exception {
    return browser.perform(
        get("/sign-in/back/agency")
            .queryParam("code", code)
            .queryParam("state", state)
            .session(session)
            .with(
                request -> {
                  request.setRequestedSessionId(session.getId());
                  request.setRequestedSessionIdValid(true);
                  return request;
                }));
  }

  private String state() {
    String state =
        UriComponentsBuilder.fromUriString(sentTo).build().getQueryParams().getFirst("state");
    return URLDecoder.decode(state, StandardCharsets.UTF_8);
  }

  private JWTClaimsSet good(String subject) {
    return provider.claims(sentTo, subject, ONE_STOP).build();
  }

  @Test
  void anOfficialComesInWithTheRolesOfTheTable() throws Exception {
    MockHttpSession inside =
        (MockHttpSession)
            comesBack(good("clerk-1"))
                .andExpect(redirectedUrl("/work"))
                .andReturn()
                .getRequest()
                .getSession(false);

    assertThat(inside.getId()).isNotEqualTo(session.getId());
    browser
        .perform(get("/reception").session(inside))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Cán bộ thử")));
    assertThat(Collections.list(inside.getAttributeNames()))
        .noneMatch(name -> String.valueOf(inside.getAttribute(name)).contains("access-secret"));
    assertThat(
            jdbc.sql("SELECT issuer FROM official_identity WHERE subject = 'clerk-1'")
                .query(String.class)
                .single())
        .isEqualTo(provider.issuer());
  }

  @Test
  void theCodeIsBoundToThisBrowserAndThisClient() throws Exception {
    assertThat(sentTo)
        .startsWith(provider.issuer() + "/authorize?response_type=code")
        .contains("code_challenge_method=S256", "nonce=", "state=", "scope=openid");
    String code = provider.code(sentTo, good("clerk-2"));
    comesBack(code, state()).andExpect(redirectedUrl("/work"));

    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(provider.lastVerifier().getBytes(US_ASCII));
    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
        .isEqualTo(provider.challenge(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"issuer", "nonce", "audience", "expired"})
  void aTokenThatIsNotForUsIsRefused(String wrong) throws Exception {
    JWTClaimsSet.Builder claims = provider.claims(sentTo, "clerk-3", ONE_STOP);
    switch (wrong) {
      case "issuer" -> claims.issuer("https://elsewhere.example");
      case "nonce" -> claims.claim("nonce", "another");
      case "audience" -> claims.audience("another-client");
      default -> claims.expirationTime(Date.from(Instant.EPOCH));
    }
    comesBack(claims.build()).andExpect(redirectedUrl("/sign-in?provider=refused"));
    browser.perform(get("/work").session(session)).andExpect(status().is3xxRedirection());
  }

  @Test
  void anotherBrowsersAnswerIsRefused() throws Exception {
    comesBack(provider.code(sentTo, good("clerk-4")), "another-state")
        .andExpect(redirectedUrl("/sign-in?provider=refused"));
    comesBack("no-such-code", state()).andExpect(redirectedUrl("/sign-in?provider=refused"));
  }

  @Test
  void whoHasNoRoleInTheTableIsToldSoAndHasNoRights() throws Exception {
    for (List<String> roles :
        List.of(
            List.<String>of(),
            List.of("RECEPTION", "reception", "admin"),
            List.of("tt-elsewhere"))) {
      sentTo = setsOut();
      comesBack(provider.claims(sentTo, "stranger", roles).build())
          .andExpect(redirectedUrl("/sign-in?provider=no-role"));
      browser.perform(get("/work").session(session)).andExpect(status().is3xxRedirection());
    }
    browser
        .perform(get("/sign-in").param("provider", "no-role"))
        .andExpect(content().string(containsString("chưa có vai trò ở đây")));
  }

  @Test
  void aRoleTakenAwayThereIsTakenAwayHere() throws Exception {
    comesBack(good("clerk-5")).andExpect(redirectedUrl("/work"));
    session = new MockHttpSession();
    sentTo = setsOut();
    comesBack(provider.claims(sentTo, "clerk-5", List.of("tt-none")).build())
        .andExpect(redirectedUrl("/sign-in?provider=no-role"));

    assertThat(
            jdbc.sql(
                    """
                    SELECT cardinality(o.roles) FROM official o
                      JOIN official_identity i ON i.username = o.username
                     WHERE i.subject = 'clerk-5'
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aNameInATokenIsNobodysAccount() throws Exception {
    JWTClaimsSet claims =
        provider
            .claims(sentTo, "clerk-6", List.of("tt-head"))
            .claim("preferred_username", "lanhdao")
            .claim("email", "lanhdao@thutuc.example")
            .claim("name", "Lãnh đạo ký\r\nX")
            .build();
    MockHttpSession inside =
        (MockHttpSession) comesBack(claims).andReturn().getRequest().getSession(false);
    browser
        .perform(get("/work").session(inside))
        .andExpect(status().isOk())
        .andExpect(
            authenticated().withAuthentication(who -> assertThat(who.getName()).startsWith("sso-")))
        .andExpect(content().string(containsString("Lãnh đạo kýX")));
    browser.perform(get("/reception").session(inside)).andExpect(status().isForbidden());
  }

  @Test
  void whileTheProviderIsDownSessionsLiveAndTheSignInPageSaysSo() throws Exception {
    MockHttpSession inside =
        (MockHttpSession) comesBack(good("clerk-7")).andReturn().getRequest().getSession(false);
    session = new MockHttpSession();
    sentTo = setsOut();
    String code = provider.code(sentTo, good("clerk-8"));

    provider.isDown(true);

    comesBack(code, state()).andExpect(redirectedUrl("/sign-in?provider=down"));
    browser
        .perform(get("/sign-in").param("provider", "down"))
        .andExpect(content().string(containsString("không trả lời")));
    browser.perform(get("/work").session(inside)).andExpect(status().isOk());
  }
}
