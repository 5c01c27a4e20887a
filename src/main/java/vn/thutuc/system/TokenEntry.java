package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thutuc.people.Bearer;
import vn.thutuc.people.Bearers;
import vn.thutuc.people.Role;

/**
 * Lets a program in by the token it shows (RFC 6750), for this one request.
 *
 * <p>It gets one right, to hand in, and that only while the token's owner is a designer; the
 * owner's other roles do not come along.
 */
class TokenEntry extends OncePerRequestFilter {

  static final String HANDS_IN = "HANDS_IN";

  private static final String SCHEME = "Bearer ";

  private final Bearers bearers;

  TokenEntry(Bearers bearers) {
    this.bearers = bearers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    bearer(request).ifPresent(TokenEntry::admit);
    chain.doFilter(request, response);
  }

  private Optional<Bearer> bearer(HttpServletRequest request) {
    String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
    return shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.empty()
        : bearers.bearer(shown.substring(SCHEME.length()).strip());
  }

  private static void admit(Bearer bearer) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            bearer,
            null,
            bearer.official().holds(Role.DESIGNER)
                ? AuthorityUtils.createAuthorityList("ROLE_" + HANDS_IN)
                : List.of()));
    SecurityContextHolder.setContext(context);
  }

  /** 401 for nobody's token, 403 for somebody's who may not, both with a sentence. */
  static void refuse(HttpServletRequest request, HttpServletResponse response, Exception why)
      throws IOException {
    if (request.getUserPrincipal() == null) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip());
      EdgeCode.refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "token");
    } else {
      EdgeCode.refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "token-owner");
    }
  }
}
