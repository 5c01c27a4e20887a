/**
 * One applicant's file: how it is filed, what it holds and how it ends.
 *
 * @see vn.thutuc.dossier.Intake
 */
@ApplicationModule(
    allowedDependencies = {
      "procedure",
      "rules",
      "engine",
      "deadline",
      "people",
      "upload",
      "refusal"
    })
@NullMarked
package vn.thutuc.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
