package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
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

  private final Buckets signIns;
  private final Buckets codes;

  /**
   * @param signInsPerMinute how often one address may send the sign-in form
   * @param codesPerMinute how many tracking codes one address may try
   */
  Throttle(int signInsPerMinute, int codesPerMinute) {
    this.signIns = Buckets.perMinute(signInsPerMinute);
    this.codes = Buckets.perMinute(codesPerMinute);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Buckets counted = counted(request);
    if (counted == null || counted.take(request.getRemoteAddr(), request, response, null)) {
      chain.doFilter(request, response);
    }
  }

  private @Nullable Buckets counted(HttpServletRequest request) {
    String page = request.getRequestURI().substring(request.getContextPath().length());
    if (page.equals("/sign-in") && HttpMethod.POST.matches(request.getMethod())) {
      return signIns;
    }
    boolean opens =
        page.startsWith("/track") || page.startsWith("/filed/") || page.startsWith("/slip/");
    return opens ? codes : null;
  }
}
