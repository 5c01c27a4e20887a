package vn.thutuc.system;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address try only so often a minute to sign in or to open a dossier by its code, so that
 * neither passwords nor codes can be tried out (ASVS 5.0, 6.3.1; OWASP automated threat OAT-007).
 *
 * <p>Counted per node and forgotten after ten minutes; behind a proxy, set {@code
 * server.forward-headers-strategy} so that the address is the caller's.
 */
class Throttle extends OncePerRequestFilter {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MOST_ADDRESSES = 100_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final LoadingCache<String, Bucket> signIns;
  private final LoadingCache<String, Bucket> codes;

  /**
   * @param signInsPerMinute how often one address may send the sign-in form
   * @param codesPerMinute how many tracking codes one address may try
   */
  Throttle(int signInsPerMinute, int codesPerMinute) {
    this.signIns = buckets(signInsPerMinute);
    this.codes = buckets(codesPerMinute);
  }

  private static LoadingCache<String, Bucket> buckets(int perMinute) {
    return Caffeine.newBuilder()
        .maximumSize(MOST_ADDRESSES)
        .expireAfterAccess(Duration.ofMinutes(10))
        .build(
            address ->
                Bucket.builder()
                    .addLimit(rate -> rate.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                    .build());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    LoadingCache<String, Bucket> counted = counted(request);
    if (counted == null) {
      chain.doFilter(request, response);
      return;
    }
    ConsumptionProbe probe = counted.get(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
    response.sendError(TOO_MANY_REQUESTS);
  }

  private @Nullable LoadingCache<String, Bucket> counted(HttpServletRequest request) {
    String page = request.getRequestURI().substring(request.getContextPath().length());
    if (page.equals("/sign-in") && HttpMethod.POST.matches(request.getMethod())) {
      return signIns;
    }
    boolean opens =
        page.startsWith("/track") || page.startsWith("/filed/") || page.startsWith("/slip/");
    return opens ? codes : null;
  }
}
