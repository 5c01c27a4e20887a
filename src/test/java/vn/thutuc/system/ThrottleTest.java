package vn.thutuc.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ThrottleTest {

  private final Throttle throttle = new Throttle(3, 5);

  private MockHttpServletResponse ask(String method, String page, String address) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest(method, page);
    request.setRemoteAddr(address);
    MockHttpServletResponse response = new MockHttpServletResponse();
    throttle.doFilter(request, response, new MockFilterChain());
    return response;
  }

  @Test
  void letsAnAddressTryOnlySoOftenAndSaysHowLongToWait() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(ask("GET", "/track/" + i, "192.0.2.1").getStatus()).isEqualTo(200);
    }

    MockHttpServletResponse refused = ask("GET", "/slip/6.pdf", "192.0.2.1");

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 60);
    assertThat(ask("GET", "/track/7", "192.0.2.2").getStatus()).isEqualTo(200);
    assertThat(ask("GET", "/procedures", "192.0.2.1").getStatus()).isEqualTo(200);
  }

  @Test
  void countsTheSignInFormSentNotShown() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(ask("GET", "/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
    }
    for (int i = 0; i < 3; i++) {
      assertThat(ask("POST", "/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
    }
    assertThat(ask("POST", "/sign-in", "192.0.2.1").getStatus()).isEqualTo(429);
  }
}
