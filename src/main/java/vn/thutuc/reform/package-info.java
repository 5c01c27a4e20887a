/**
 * What if a procedure is changed? The simulator with the bundle's own law in it.
 *
 * @see vn.thutuc.reform.RuleGateways
 */
@ApplicationModule(
    allowedDependencies = {
      "command",
      "desk",
      "dossier",
      "history",
      "page",
      "people",
      "portal",
      "procedure",
      "procedure :: check",
      "refusal",
      "rules",
      "simulation",
      "studio :: diff",
      "studio :: draft",
      "studio :: fix",
      "studio :: splice"
    })
@NullMarked
package vn.thutuc.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
