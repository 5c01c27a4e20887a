package vn.thutuc.reform.replay;

import vn.thutuc.refusal.Refusal;
import vn.thutuc.studio.draft.DraftId;

/** The rules of a draft have errors: they cannot be asked anything. */
public final class RulesNotFit extends Refusal {

  private static final long serialVersionUID = 1L;

  public RulesNotFit(DraftId draft) {
    super(Kind.CONFLICT, "rules-not-fit", draft.toString());
  }
}
