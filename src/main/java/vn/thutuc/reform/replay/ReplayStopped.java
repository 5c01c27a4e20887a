package vn.thutuc.reform.replay;

import vn.thutuc.refusal.Refusal;

/** A replay that was ended before its end, because somebody wished it or it took too long. */
final class ReplayStopped extends Refusal {

  private static final long serialVersionUID = 1L;

  ReplayStopped() {
    super(Kind.INVALID, "replay-cancelled");
  }
}
