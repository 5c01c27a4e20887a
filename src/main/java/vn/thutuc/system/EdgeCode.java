package vn.thutuc.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was turned away before any page saw it, for the sentence on the error page: {@code
 * error.edge.<code>}.
 */
public final class EdgeCode {

  private static final String ATTRIBUTE = EdgeCode.class.getName();

  private EdgeCode() {}

  /** Ends the request with this status; what the reader is told goes by the code. */
  static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String code)
      throws IOException {
    request.setAttribute(ATTRIBUTE, code);
    response.sendError(status);
  }

  /** The code of the refusal being answered; null where the status alone says enough. */
  public static @Nullable String of(HttpServletRequest request) {
    return (String) request.getAttribute(ATTRIBUTE);
  }
}
