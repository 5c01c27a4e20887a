package vn.thutuc.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FactorLockTest {

  private static final String CODE = "7KQ2-M9XA-41TRP-C";

  private final FactorLock lock = new FactorLock(5);

  private MockHttpServletResponse send(String page, int answer) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", page);
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();
    response.setStatus(answer);
    lock.doFilter(request, response, chain);
    return response;
  }

  private int tries(String code, int answer) throws Exception {
    return send("/track/" + code + "/open", answer).getStatus();
  }

  @Test
  void fiveWrongFactorsLockTheCodeForTheRestOfTheHour() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(tries(CODE, 422)).isEqualTo(422);
    }

    MockHttpServletResponse locked = send("/track/" + CODE + "/open", 302);

    assertThat(locked.getStatus()).as("even a right one").isEqualTo(429);
    assertThat(Integer.parseInt(locked.getHeader("Retry-After"))).isBetween(3500, 3601);
    assertThat(tries("8KQ2-M9XA-41TRP-C", 422)).as("another code").isEqualTo(422);
    assertThat(send("/track/" + CODE + "/withdrawal", 302).getStatus()).isEqualTo(302);
  }

  @Test
  void oneCodeIsOneHoweverItIsTyped() throws Exception {
    String[] ways = {
      CODE, "7kq2m9xa41trpc", "7KQ2%20M9XA-41TRP-C", "%37KQ2-M9XA-4ITRP-C", "7KQ2-M9XA-4lTRP--C"
    };
    for (String way : ways) {
      assertThat(tries(way, 422)).as(way).isEqualTo(422);
    }
    assertThat(tries(CODE, 422)).isEqualTo(429);
  }

  @Test
  void rightOnesAreNotCounted() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(tries(CODE, 302)).isEqualTo(302);
    }
  }
}
