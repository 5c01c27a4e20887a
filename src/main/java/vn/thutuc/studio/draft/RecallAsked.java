package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** Somebody has asked to take a version of this procedure back already. */
public final class RecallAsked extends Refusal {

  private static final long serialVersionUID = 1L;

  RecallAsked(String key) {
    super(Kind.CONFLICT, "recall-asked", key);
  }
}
