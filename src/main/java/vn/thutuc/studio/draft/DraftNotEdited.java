package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** The draft lies with a reviewer, or is closed: nobody changes it now. */
public final class DraftNotEdited extends Refusal {

  private static final long serialVersionUID = 1L;

  public DraftNotEdited(DraftId id) {
    super(Kind.CONFLICT, "draft-not-edited", id.toString());
  }
}
