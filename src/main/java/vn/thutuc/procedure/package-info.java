/**
 * What is the procedure? A versioned bundle of process, rules and forms: read, checked, stored.
 *
 * @see vn.thutuc.procedure.Bundle
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"rules", "command"})
package vn.thutuc.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
