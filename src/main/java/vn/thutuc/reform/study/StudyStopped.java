package vn.thutuc.reform.study;

import vn.thutuc.refusal.Refusal;

/** A study that was ended before its end; nothing of it is kept. */
public final class StudyStopped extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * @param tooLong whether it took more than {@link LabLimits#LONGEST}; else somebody wished it
   */
  StudyStopped(boolean tooLong) {
    super(
        Kind.INVALID,
        tooLong ? "study-too-long" : "study-cancelled",
        String.valueOf(LabLimits.LONGEST.toMinutes()));
  }
}
