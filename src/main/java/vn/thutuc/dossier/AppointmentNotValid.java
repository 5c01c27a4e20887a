package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** A new appointment must be a working hour still ahead, after the limit it replaces. */
public final class AppointmentNotValid extends Refusal {

  private static final long serialVersionUID = 1L;

  public AppointmentNotValid() {
    super(Kind.INVALID, "appointment-not-valid");
  }
}
