/**
 * What the public sees: the procedures, filing one's own dossier and following it, without signing
 * in.
 *
 * @see vn.thutuc.portal.Catalogue
 */
@ApplicationModule(
    allowedDependencies = {
      "dossier",
      "procedure",
      "rules",
      "engine",
      "deadline",
      "history",
      "people",
      "upload",
      "page",
      "page :: of",
      "refusal"
    })
@NullMarked
package vn.thutuc.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
