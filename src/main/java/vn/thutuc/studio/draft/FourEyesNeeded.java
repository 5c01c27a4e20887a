package vn.thutuc.studio.draft;

import vn.thutuc.refusal.Refusal;

/** Whoever worked on something does not also approve it. */
public final class FourEyesNeeded extends Refusal {

  private static final long serialVersionUID = 1L;

  FourEyesNeeded() {
    super(Kind.FORBIDDEN, "four-eyes-needed");
  }
}
