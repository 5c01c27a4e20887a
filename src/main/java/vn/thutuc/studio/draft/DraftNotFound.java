package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** There is no draft of that number. */
public final class DraftNotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  DraftNotFound(DraftId id) {
    super(Kind.NOT_FOUND, "draft-not-found", id.toString());
  }
}
