package vn.thutuc.reform.run;

import vn.thutuc.refusal.Refusal;

/** Whoever asks has such work on its way already; one at a time. */
public final class RunUnderWay extends Refusal {

  private static final long serialVersionUID = 1L;

  RunUnderWay(RunKind kind) {
    super(Kind.CONFLICT, kind == RunKind.STUDY ? "study-under-way" : "replay-under-way");
  }
}
