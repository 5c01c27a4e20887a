package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** A colleague holds the task. */
public final class TaskAlreadyClaimed extends Refusal {

  private static final long serialVersionUID = 1L;

  public TaskAlreadyClaimed(String taskId, String holder) {
    super(Kind.CONFLICT, "task-already-claimed", taskId, holder);
  }
}
