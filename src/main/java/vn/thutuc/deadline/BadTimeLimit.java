package vn.thutuc.deadline;

import vn.thutuc.refusal.Refusal;

/** A text that names no time limit; the first argument is the text, the second why not. */
public final class BadTimeLimit extends Refusal {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the text. */
  public enum Why {
    /** Not ISO 8601 such as P7D, PT4H or P1M. */
    UNREADABLE,
    /** Nothing, negative, or longer than ten years. */
    OUT_OF_RANGE,
    /** Hours with seconds; a limit is set in whole minutes. */
    SECONDS,
    /** Days with hours, or months with days. */
    MIXED,
    /** Weeks of working time, which may be five days or seven. */
    WORKING_WEEKS
  }

  private final Why why;

  BadTimeLimit(String text, Why why) {
    super(Kind.INVALID, "bad-time-limit", text, why);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
