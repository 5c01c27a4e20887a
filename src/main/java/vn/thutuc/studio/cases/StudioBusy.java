package vn.thutuc.studio.cases;

import vn.thutuc.refusal.Refusal;

/** Too many contents wait for their worked cases to be run; nothing was started. */
public final class StudioBusy extends Refusal {

  private static final long serialVersionUID = 1L;

  StudioBusy() {
    super(Kind.CONFLICT, "studio-busy");
  }
}
