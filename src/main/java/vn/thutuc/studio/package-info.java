/**
 * The designer's work: from a bundle of files to a published version.
 *
 * @see vn.thutuc.studio.Publisher
 */
@ApplicationModule(
    allowedDependencies = {
      "procedure",
      "procedure :: check",
      "rules",
      "rules :: drl",
      "engine",
      "deadline",
      "calendar",
      "people",
      "dossier",
      "history",
      "page",
      "page :: of",
      "refusal",
      "command"
    })
@NullMarked
package vn.thutuc.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
