package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** There is no such wish to take a version back, or it is decided. */
public final class RecallNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public RecallNotFound(long id) {
    super(Kind.NOT_FOUND, "recall-not-found", id);
  }
}
