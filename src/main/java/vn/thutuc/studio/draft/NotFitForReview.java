package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** A reviewer's time is not spent on what the check or the worked cases refuse anyway. */
public final class NotFitForReview extends Refusal {

  private static final long serialVersionUID = 1L;

  NotFitForReview(long errors, long failedCases) {
    super(Kind.INVALID, "not-fit-for-review", errors, failedCases);
  }
}
