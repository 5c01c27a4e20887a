package vn.thutuc.reform.run;

import vn.thutuc.refusal.Refusal;

/** Too many others wait; nothing was started. */
public final class RunsFull extends Refusal {

  private static final long serialVersionUID = 1L;

  RunsFull(RunKind kind) {
    super(Kind.CONFLICT, kind == RunKind.STUDY ? "study-busy" : "replay-busy");
  }
}
