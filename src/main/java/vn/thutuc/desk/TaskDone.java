package vn.thutuc.desk;

import vn.thutuc.refusal.Refusal;

/** The task was finished or taken away meanwhile. */
public final class TaskDone extends Refusal {

  private static final long serialVersionUID = 1L;

  TaskDone() {
    super(Kind.CONFLICT, "task-done");
  }
}
