package vn.thutuc.reform.study;

import vn.thutuc.refusal.Refusal;
import vn.thutuc.studio.draft.DraftId;

/** A draft that was not made from a study: nobody said how to simulate it. */
public final class NotFromTheLab extends Refusal {

  private static final long serialVersionUID = 1L;

  NotFromTheLab(DraftId draft) {
    super(Kind.CONFLICT, "not-from-the-lab", draft.toString());
  }
}
