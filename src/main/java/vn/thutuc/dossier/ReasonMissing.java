package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** An act that needs a reason came without one. */
public final class ReasonMissing extends Refusal {

  private static final long serialVersionUID = 1L;

  public ReasonMissing() {
    super(Kind.INVALID, "reason-missing");
  }
}
