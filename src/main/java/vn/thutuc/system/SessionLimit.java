package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session after its longest life, however busy it is: a stolen one is then worth nothing
 * (ASVS 5.0, 7.3.2). How long one may lie idle is the server's own setting.
 *
 * <p>Signing in begins a new session, so the life of an official's counts from there.
 */
class SessionLimit extends OncePerRequestFilter {

  static final String SINCE = "session.since";

  private final Clock clock;
  private final Duration longest;

  SessionLimit(Clock clock, Duration longest) {
    this.clock = clock;
    this.longest = longest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession before = request.getSession(false);
    Instant since = since(before);
    if (before != null && since != null && !clock.instant().isBefore(since.plus(longest))) {
      before.invalidate();
    }
    try {
      chain.doFilter(request, response);
    } finally {
      stamp(request.getSession(false));
    }
  }

  private void stamp(@Nullable HttpSession session) {
    if (session != null && since(session) == null) {
      session.setAttribute(SINCE, clock.instant());
    }
  }

  private static @Nullable Instant since(@Nullable HttpSession session) {
    return session == null ? null : (Instant) session.getAttribute(SINCE);
  }
}
