package vn.thutuc.system.signin;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The identity provider does not answer, or not with what it should. */
final class ProviderDown extends AuthenticationServiceException {

  private static final long serialVersionUID = 1L;

  ProviderDown(String what, Throwable cause) {
    super(what, cause);
  }

  ProviderDown(String what) {
    super(what);
  }
}
