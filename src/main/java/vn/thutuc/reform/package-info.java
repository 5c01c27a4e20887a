/**
 * What if a procedure is changed? The simulator with the bundle's own law in it.
 *
 * @see vn.thutuc.reform.RuleGateways
 */
@ApplicationModule(
    allowedDependencies = {
      "simulation",
      "procedure",
      "rules",
      "dossier",
      "people",
      "page",
      "refusal",
      "studio :: draft"
    })
@NullMarked
package vn.thutuc.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
