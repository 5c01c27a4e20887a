package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** The draft changed while it was being handed in; nothing was handed in. */
public final class DraftChanged extends Refusal {

  private static final long serialVersionUID = 1L;

  DraftChanged(DraftId id) {
    super(Kind.CONFLICT, "draft-changed", id.toString());
  }
}
