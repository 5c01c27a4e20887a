package vn.thutuc.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that reads a request: files come in only at the pages that take some,
 * only so much at once, only so often from one address, and only while the disk has room for them.
 *
 * <p>What comes without saying its length is counted as it is read, and cut off at the same limit.
 */
class UploadDoor extends OncePerRequestFilter {

  private static final long RESERVE_BYTES = 256L << 20;

  private final Map<RequestMatcher, Long> pages;
  private final Buckets callers;

  /**
   * @param pages that take files, each with the most bytes of a request
   * @param perMinute how often one address may send files
   */
  UploadDoor(Map<RequestMatcher, Long> pages, int perMinute) {
    this.pages = Map.copyOf(pages);
    this.callers = Buckets.perMinute(perMinute);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpStatus refusal = isMultipart(request) ? refusal(request) : HttpStatus.OK;
    if (refusal == HttpStatus.OK) {
      chain.doFilter(request, response);
    } else {
      UnreadRequest.refuse(request, response, refusal.value());
    }
  }

  private HttpStatus refusal(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    OptionalLong most =
        pages.entrySet().stream()
            .filter(page -> page.getKey().matches(request))
            .mapToLong(Map.Entry::getValue)
            .findFirst();
    if (most.isEmpty()) {
      return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    }
    if (length > most.getAsLong()) {
      return HttpStatus.CONTENT_TOO_LARGE;
    }
    if (!callers.take(request.getRemoteAddr())) {
      return HttpStatus.TOO_MANY_REQUESTS;
    }
    return hasRoom(request, length < 0 ? most.getAsLong() : length)
        ? HttpStatus.OK
        : HttpStatus.INSUFFICIENT_STORAGE;
  }

  /** Whether the folder where requests wait has room for one more. */
  private static boolean hasRoom(HttpServletRequest request, long bytes) {
    Object folder = request.getServletContext().getAttribute(ServletContext.TEMPDIR);
    return !(folder instanceof File waiting) || waiting.getUsableSpace() > bytes + RESERVE_BYTES;
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
