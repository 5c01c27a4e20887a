package vn.thutuc.desk;

import vn.thutuc.refusal.Refusal;

/** The task belongs to a role this official does not hold. */
public final class NotYourRole extends Refusal {

  private static final long serialVersionUID = 1L;

  NotYourRole(String role) {
    super(Kind.FORBIDDEN, "not-your-role", role);
  }
}
