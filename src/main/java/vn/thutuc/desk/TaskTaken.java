package vn.thutuc.desk;

import vn.thutuc.refusal.Refusal;

/** A colleague took the task first. */
public final class TaskTaken extends Refusal {

  private static final long serialVersionUID = 1L;

  TaskTaken(String colleague) {
    super(Kind.CONFLICT, "task-taken", colleague);
  }
}
