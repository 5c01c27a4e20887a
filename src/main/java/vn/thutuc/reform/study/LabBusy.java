package vn.thutuc.reform.study;

import vn.thutuc.refusal.Refusal;

/** Too many others wait for the lab; nothing was started. */
public final class LabBusy extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Nothing has begun. */
  public LabBusy() {
    super(Kind.CONFLICT, "lab-busy");
  }
}
