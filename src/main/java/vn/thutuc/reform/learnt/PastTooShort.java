package vn.thutuc.reform.learnt;

import vn.thutuc.refusal.Refusal;

/** Too few dossiers of this version have ended to learn from them, and no others are made here. */
public final class PastTooShort extends Refusal {

  private static final long serialVersionUID = 1L;

  PastTooShort(int finished, int enough) {
    super(Kind.INVALID, "past-too-short", String.valueOf(finished), String.valueOf(enough));
  }
}
