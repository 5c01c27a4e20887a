package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site makes a browser send, even with a valid token (ASVS 5.0,
 * 3.5.1 and 3.5.3).
 *
 * <p>Browsers say where a request comes from in {@code Sec-Fetch-Site}, which no script can set. A
 * sibling under the same domain is another site too: it may belong to another agency. What sends no
 * such header is held by the token alone.
 */
class ForeignPosts extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** Our own page, or somebody's own hand (a reloaded page, a bookmark). */
  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String from = request.getHeader("Sec-Fetch-Site");
    if (from == null || OURS.contains(from) || READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    EdgeCode.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "foreign-site");
  }
}
