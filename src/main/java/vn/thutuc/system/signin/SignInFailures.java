package vn.thutuc.system.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.ResourceAccessException;

/** Sends whoever could not sign in by the provider back to the sign-in page, which says why. */
final class SignInFailures implements AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(SignInFailures.class);

  private static final Set<String> DOWN =
      Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String code =
        failure instanceof OAuth2AuthenticationException told
            ? told.getError().getErrorCode()
            : failure.getClass().getSimpleName();
    String kind = kind(code, failure);
    LOG.warn("Sign-in by the provider failed: {} ({})", kind, code);
    response.sendRedirect(request.getContextPath() + "/sign-in?provider=" + kind);
  }

  private static String kind(String code, AuthenticationException failure) {
    if (code.equals(Admission.NO_ROLE)) {
      return "no-role";
    }
    return DOWN.contains(code) || isDown(failure) ? "down" : "refused";
  }

  private static boolean isDown(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof ProviderDown
            || failure instanceof ResourceAccessException
            || isDown(failure.getCause()));
  }
}
