package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Locks a tracking code for the rest of the hour after five wrong second factors, whoever sent them
 * and from wherever: four digits would not last otherwise (ASVS 5.0, 6.3.1).
 *
 * <p>Codes that do not exist are counted just so, that the lock tells nothing either. A right
 * factor is not counted; while the lock holds it does not open.
 */
class FactorLock extends OncePerRequestFilter {

  private static final int WRONG = HttpStatus.UNPROCESSABLE_CONTENT.value();

  private final RequestMatcher opening =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/track/{code}/open");
  private final Buckets tries;

  FactorLock(int wrongPerHour) {
    this.tries = Buckets.perHour(wrongPerHour);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RequestMatcher.MatchResult asked = opening.matcher(request);
    if (!asked.isMatch()) {
      chain.doFilter(request, response);
      return;
    }
    String code = plain(String.valueOf(asked.getVariables().get("code")));
    if (!tries.take(code, request, response, "factor-locked")) {
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() != WRONG) {
      tries.giveBack(code);
    }
  }

  /** One name for every way of typing a code. */
  private static String plain(String code) {
    return code.toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replaceAll("[IL]", "1")
        .replaceAll("[^0-9A-Z]", "");
  }
}
