package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** This very content lies with the reviewer already. */
public final class ContentAwaitsReview extends Refusal {

  private static final long serialVersionUID = 1L;

  ContentAwaitsReview(DraftId id) {
    super(Kind.CONFLICT, "content-awaits-review", id.toString());
  }
}
