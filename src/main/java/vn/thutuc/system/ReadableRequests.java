package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to a request whose parameters cannot be read: broken percent signs, bytes that are no
 * UTF-8, torn or too many parts; and 413 to one that turns out too large as it comes.
 *
 * <p>Whoever falls silent is answered by {@link SilenceAnswered}. The server finds out only when
 * somebody asks for a parameter, which would be anywhere in a page, where it looks like a fault of
 * ours. So this asks first, before any page and any check.
 */
class ReadableRequests extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int fault = fault(request);
    if (fault == 0) {
      chain.doFilter(request, response);
    } else if (response.getStatus() != HttpServletResponse.SC_REQUEST_TIMEOUT) {
      UnreadRequest.refuse(request, response, fault);
    }
  }

  /** The status that says why the parameters cannot be read; 0 if they can. */
  private static int fault(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return 0;
    } catch (InvalidParameterException unreadable) {
      boolean tooLarge =
          unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      return tooLarge ? unreadable.getErrorCode() : HttpServletResponse.SC_BAD_REQUEST;
    } catch (IllegalStateException unreadable) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
  }
}
