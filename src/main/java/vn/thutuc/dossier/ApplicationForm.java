package vn.thutuc.dossier;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;

/** The form an applicant fills in to open a dossier. */
public final class ApplicationForm {

  private ApplicationForm() {}

  /** The form whose file the bundle names under {@code forms.application}. */
  public static FormDefinition of(Bundle bundle) {
    String file = bundle.manifest().forms().getOrDefault("application", "application.form");
    return bundle.forms().stream()
        .filter(form -> form.file().endsWith("/" + file))
        .findFirst()
        .orElseThrow();
  }
}
