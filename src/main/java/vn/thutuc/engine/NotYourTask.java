package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** The task belongs to a role the actor does not hold. */
public final class NotYourTask extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotYourTask(String taskId, String role) {
    super(Kind.FORBIDDEN, "not-your-task", taskId, role);
  }
}
