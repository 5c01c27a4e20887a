package vn.thutuc.desk;

import vn.thutuc.refusal.Refusal;

/** There is no such task for the one who asks. */
public final class TaskNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public TaskNotFound(String taskId) {
    super(Kind.NOT_FOUND, "task-not-found", taskId);
  }
}
