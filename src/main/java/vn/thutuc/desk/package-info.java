/**
 * The clerk's work: what waits for whom, and what may be done with it.
 *
 * @see vn.thutuc.desk.Desk
 */
@ApplicationModule(
    allowedDependencies = {
      "dossier",
      "engine",
      "deadline",
      "calendar",
      "rules",
      "procedure",
      "people",
      "history",
      "upload",
      "page",
      "page :: of",
      "refusal"
    })
@NullMarked
package vn.thutuc.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
