package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** The draft does not lie with a reviewer, or not any more. */
public final class NotInReview extends Refusal {

  private static final long serialVersionUID = 1L;

  NotInReview(DraftId id) {
    super(Kind.CONFLICT, "not-in-review", id.toString());
  }
}
