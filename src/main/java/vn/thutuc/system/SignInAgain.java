package vn.thutuc.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends to the sign-in page, which says so where a session has ended meanwhile. */
final class SignInAgain extends LoginUrlAuthenticationEntryPoint {

  SignInAgain(String page) {
    super(page);
  }

  /** Whether the caller names a session that is no more. */
  static boolean isOver(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  @Override
  protected String determineUrlToUseForThisRequest(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) {
    return getLoginFormUrl() + (isOver(request) ? "?over" : "");
  }
}
