package vn.thutuc.engine;

import vn.thutuc.refusal.Refusal;

/** The engine does not accept a model; nothing of it was deployed. */
public final class ModelRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  ModelRefused(String procedure, Exception why) {
    super(Kind.INVALID, "model-refused", procedure, String.valueOf(why.getMessage()));
    initCause(why);
  }
}
