package vn.thutuc.reform.ledger;

import vn.thutuc.refusal.Refusal;
import vn.thutuc.studio.draft.DraftId;

/** What was foretold was foretold of another content than the one that lies in the draft now. */
public final class ForecastVoid extends Refusal {

  private static final long serialVersionUID = 1L;

  ForecastVoid(DraftId draft) {
    super(Kind.CONFLICT, "forecast-void", draft.toString());
  }
}
