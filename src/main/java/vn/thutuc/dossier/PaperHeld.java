package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** The State holds the data of this paper, so it must not be asked of the applicant. */
public final class PaperHeld extends Refusal {

  private static final long serialVersionUID = 1L;

  PaperHeld(String paper) {
    super(Kind.INVALID, "paper-held", paper);
  }
}
