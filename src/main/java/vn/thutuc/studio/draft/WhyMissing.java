package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** An act that makes or unmakes law needs its reason, and the number of the decision behind it. */
public final class WhyMissing extends Refusal {

  private static final long serialVersionUID = 1L;

  WhyMissing() {
    super(Kind.INVALID, "why-missing");
  }
}
