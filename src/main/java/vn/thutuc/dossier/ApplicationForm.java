package vn.thutuc.dossier;

import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.FormDefinition;

/** The form an applicant fills in to open a dossier. */
public final class ApplicationForm {

  private static final String SUFFIX = ".form";

  private ApplicationForm() {}

  /**
   * The form the bundle names under {@code forms.application}; its id is the file's name without
   * its ending.
   */
  public static FormDefinition of(Bundle bundle) {
    String file = bundle.manifest().forms().getOrDefault("application", "application" + SUFFIX);
    String id = file.substring(file.lastIndexOf('/') + 1).replace(SUFFIX, "");
    return bundle.form(id).orElseThrow();
  }
}
