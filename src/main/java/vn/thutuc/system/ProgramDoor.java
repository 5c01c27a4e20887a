package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Stands before what programs send: only so often from one address, whether their token is any good
 * or not, and only so much at once.
 *
 * <p>They are answered in the language they ask for; no cookie says it.
 */
class ProgramDoor extends OncePerRequestFilter {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  private final Buckets callers;
  private final long mostBytes;

  ProgramDoor(int perMinute, long mostBytes) {
    this.callers = Buckets.perMinute(perMinute);
    this.mostBytes = mostBytes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, language(request));
    if (!callers.take(request.getRemoteAddr(), request, response, null)) {
      return;
    }
    if (request.getContentLengthLong() > mostBytes) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(request, response);
  }

  /** Vietnamese unless the program prefers English. */
  private static Locale language(HttpServletRequest request) {
    String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      Locale found =
          asked == null ? null : Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
      return found == null ? LANGUAGES.get(0) : found;
    } catch (IllegalArgumentException unreadable) {
      return LANGUAGES.get(0);
    }
  }
}
