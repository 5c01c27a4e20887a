package vn.thutuc.studio.token;

import vn.thutuc.refusal.Refusal;

/** A token has a name and a life, neither too long. */
public final class TokenNotValid extends Refusal {

  private static final long serialVersionUID = 1L;

  TokenNotValid(int longest, int days) {
    super(Kind.INVALID, "token-not-valid", longest, days);
  }
}
