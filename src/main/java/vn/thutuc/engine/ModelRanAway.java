package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** A model did not come to rest and was stopped; the dossier stands where it stood before. */
public final class ModelRanAway extends Refusal {

  private static final long serialVersionUID = 1L;

  ModelRanAway(String element, Exception why) {
    super(Kind.CONFLICT, "model-ran-away", element);
    initCause(why);
  }
}
