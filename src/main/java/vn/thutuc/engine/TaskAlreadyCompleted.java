package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** Somebody else finished the task first, or the process took it away meanwhile. */
public final class TaskAlreadyCompleted extends Refusal {

  private static final long serialVersionUID = 1L;

  public TaskAlreadyCompleted(String taskId) {
    super(Kind.CONFLICT, "task-already-completed", taskId);
  }
}
