package vn.thutuc.dossier;

import vn.thutuc.refusal.Refusal;

/** Somebody asked an applicant for something the procedure does not publish. */
public final class RequirementNotPublished extends Refusal {

  private static final long serialVersionUID = 1L;

  RequirementNotPublished(String id) {
    super(Kind.INVALID, "requirement-not-published", id);
  }
}
