package vn.thutuc.dossier;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;

/** The form an applicant fills in to open a dossier. */
public final class ApplicationForm {

  private ApplicationForm() {}

  /** The bundle's application form. */
  public static FormDefinition of(Bundle bundle) {
    return bundle.applicationForm();
  }
}
