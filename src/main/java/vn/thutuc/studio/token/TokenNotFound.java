package vn.thutuc.studio.token;

import vn.thutuc.refusal.Refusal;

/** There is no such token, or it is somebody else's, or revoked already. */
public final class TokenNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  TokenNotFound() {
    super(Kind.NOT_FOUND, "token-not-found");
  }
}
